package cn.techexchange.market.search.vocabulary.web;

import cn.techexchange.market.search.vocabulary.EntryDraft;
import cn.techexchange.market.search.vocabulary.KeptEntry;
import cn.techexchange.market.search.vocabulary.TermCandidate;
import cn.techexchange.platform.text.PlainText;
import cn.techexchange.searchindex.text.Vocabulary.Relation;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What is sent and taken about the vocabulary. */
final class VocabularyAnswers {
    private VocabularyAnswers() {}

    /**
     * @param relation SAME or KIND
     * @param origin DELIVERED, CHANGED or OWN
     */
    @Serdeable
    record VocabularyEntryView(
            String id,
            String relation,
            List<String> terms,
            String source,
            boolean enabled,
            String origin,
            String originName,
            @Nullable Instant changedAt,
            long version) {
        static VocabularyEntryView of(KeptEntry kept) {
            return new VocabularyEntryView(
                    kept.id(),
                    kept.entry().relation().name(),
                    kept.entry().terms(),
                    kept.source(),
                    kept.enabled(),
                    kept.origin().name(),
                    kept.origin().label(),
                    kept.changedAt(),
                    kept.version());
        }
    }

    @Serdeable
    record VocabularyPage(
            List<VocabularyEntryView> items, @Nullable String next, int total) {}

    @Serdeable
    record VocabularyEntryBody(
            @NotNull Relation relation,
            @NotNull @Size(min = 2, max = 20) List<String> terms,
            @NotBlank @Size(max = 200) @PlainText String source,
            @NotNull Boolean enabled) {
        EntryDraft draft() {
            return new EntryDraft(
                    relation, terms.stream().filter(Objects::nonNull).toList(), source, enabled);
        }
    }

    @Serdeable
    record VocabularyImported(int added, int changed, int unchanged) {}

    /** @param kind ABBREVIATION or FREQUENT */
    @Serdeable
    record VocabularyCandidate(String kind, List<String> terms, long listings, String example) {
        static VocabularyCandidate of(TermCandidate candidate) {
            return new VocabularyCandidate(
                    candidate.kind().name(), candidate.terms(), candidate.listings(), candidate.example());
        }
    }

    @Serdeable
    record VocabularyRefusal(
            @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 60) String> terms) {}
}
