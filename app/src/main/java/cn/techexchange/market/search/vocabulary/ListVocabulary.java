package cn.techexchange.market.search.vocabulary;

import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds entries; some thousands at most, so they are looked through in memory. */
@Singleton
public final class ListVocabulary {
    private final KeptVocabulary vocabulary;

    ListVocabulary(KeptVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param text in a term or in the source; null or blank parts ask for nothing */
    public record Wanted(
            String text,
            @Nullable EntryOrigin origin,
            @Nullable Boolean enabled) {
        boolean fits(KeptEntry kept) {
            return (origin == null || origin == kept.origin())
                    && (enabled == null || enabled == kept.enabled())
                    && holds(kept, text.strip().toLowerCase(Locale.ROOT));
        }

        private static boolean holds(KeptEntry kept, String text) {
            return kept.source().toLowerCase(Locale.ROOT).contains(text)
                    || kept.entry().terms().stream()
                            .anyMatch(term -> term.toLowerCase(Locale.ROOT).contains(text));
        }
    }

    public record Found(Page<KeptEntry> page, int total) {}

    /** @param cursor id of the last entry of the page before */
    public Found list(Wanted wanted, @Nullable String cursor, int size) {
        List<KeptEntry> all = vocabulary.entries().stream().filter(wanted::fits).toList();
        int from = cursor == null ? 0 : after(all, cursor);
        List<KeptEntry> rows = all.subList(from, Math.min(all.size(), from + size + 1));
        return new Found(Page.of(rows, size, KeptEntry::id), all.size());
    }

    private static int after(List<KeptEntry> all, String id) {
        return 1
                + IntStream.range(0, all.size())
                        .filter(at -> all.get(at).id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> ProblemException.invalid("cursor", "翻页位置已失效，请从第一页重新开始。"));
    }
}
