package cn.techexchange.market.search.vocabulary;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.market.search.MarketItems;
import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.text.Sha256;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.searchindex.text.Vocabulary;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads all listed texts and proposes what the vocabulary lacks; the reading is kept for some minutes. */
@Singleton
public class FindTermCandidates {
    private static final int PAGE = 200;
    private static final int MOST_LISTINGS = 20_000;
    private static final int MOST_OFFERED = 100;
    private static final Duration KEPT = Duration.ofMinutes(5);
    private final MarketItems items;
    private final KeptVocabulary vocabulary;
    private final VocabularyStore store;
    private final Audit audit;
    private final Clock clock;
    private @Nullable Reading last;

    FindTermCandidates(MarketItems items, KeptVocabulary vocabulary, VocabularyStore store, Audit audit, Clock clock) {
        this.items = items;
        this.vocabulary = vocabulary;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    private record Reading(List<TermCandidate> candidates, Instant at) {}

    /** Abbreviations first, then what most listings have. */
    public List<TermCandidate> find() {
        Vocabulary known = vocabulary.current();
        Set<String> refused = store.refusals();
        return reading().candidates().stream()
                .filter(candidate -> !isKnown(known, candidate))
                .filter(candidate -> !refused.contains(hash(candidate.terms())))
                .sorted(Comparator.comparing(TermCandidate::kind)
                        .thenComparing(
                                Comparator.comparing(TermCandidate::listings).reversed())
                        .thenComparing(candidate -> candidate.terms().getFirst()))
                .limit(MOST_OFFERED)
                .toList();
    }

    /** Not offered again. */
    @Transactional
    public void refuse(Actor actor, List<String> terms) {
        String hash = hash(terms);
        store.refuse(hash, LocalTime.now(clock));
        audit.record(
                actor,
                "VOCABULARY_CANDIDATE_REFUSED",
                new Audit.Subject("vocabulary-candidate", hash.substring(0, 32)),
                "不采用候选词 " + String.join("、", terms));
    }

    private static String hash(List<String> terms) {
        return Sha256.of(String.join("|", terms).toLowerCase(Locale.ROOT));
    }

    private static boolean isKnown(Vocabulary known, TermCandidate candidate) {
        return switch (candidate.kind()) {
            case ABBREVIATION ->
                known.relatedTo(candidate.terms().getFirst()).stream()
                        .anyMatch(related -> related.terms()
                                .contains(candidate.terms().getLast().toLowerCase(Locale.ROOT)));
            case FREQUENT -> known.terms().contains(candidate.terms().getFirst().toLowerCase(Locale.ROOT));
        };
    }

    private synchronized Reading reading() {
        Instant now = LocalTime.now(clock);
        Reading kept = last;
        if (kept == null || kept.at().plus(KEPT).isBefore(now)) {
            kept = new Reading(read(), now);
            last = kept;
        }
        return kept;
    }

    private List<TermCandidate> read() {
        var terms = new ListedTerms();
        for (ListingKind kind : ListingKind.values()) {
            int seen = 0;
            String after = "";
            List<MarketItem> page;
            do {
                page = items.pageAfter(kind, after, PAGE);
                page.forEach(terms::read);
                after = page.isEmpty() ? after : page.getLast().id();
                seen += page.size();
            } while (!page.isEmpty() && seen < MOST_LISTINGS);
        }
        return terms.candidates();
    }
}
