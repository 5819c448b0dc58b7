package cn.techexchange.market.matching;

import cn.techexchange.market.search.SectionNames;
import cn.techexchange.searchindex.Evidence;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** @param section zh-CN name of the part of the text it stands in */
@Serdeable
public record Sentence(String section, List<Part> parts) {
    public Sentence {
        parts = List.copyOf(parts);
    }

    static Sentence of(Evidence evidence) {
        return new Sentence(
                SectionNames.of(evidence.section()),
                evidence.segments().stream()
                        .map(segment -> new Part(segment.text(), segment.marked()))
                        .toList());
    }

    /** @param marked it stands in the other side's sentence too */
    @Serdeable
    public record Part(String text, boolean marked) {}
}
