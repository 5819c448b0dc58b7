package cn.techexchange.market.matching;

import cn.techexchange.market.search.SectionNames;
import cn.techexchange.searchindex.Evidence;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A sentence of a listing.
 *
 * @param section zh-CN name of the part of the text it stands in
 * @param part the index's name of that part
 * @param offset where it begins there
 */
@Serdeable
public record Sentence(String section, String part, int offset, List<Part> parts) {
    /** What was kept before places were kept names none, and so stands nowhere. */
    public Sentence {
        part = Objects.requireNonNullElse(part, "");
        parts = List.copyOf(parts);
    }

    static Sentence ofDemand(Evidence evidence) {
        return of(evidence, SectionNames.ofDemand(evidence.section()));
    }

    static Sentence of(Evidence evidence) {
        return of(evidence, SectionNames.of(evidence.section()));
    }

    private static Sentence of(Evidence evidence, String section) {
        return new Sentence(
                section,
                evidence.section(),
                evidence.offset(),
                evidence.segments().stream()
                        .map(segment -> new Part(segment.text(), segment.marked()))
                        .toList());
    }

    String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /** @param marked it is what the sentence is shown for */
    @Serdeable
    public record Part(String text, boolean marked) {}
}
