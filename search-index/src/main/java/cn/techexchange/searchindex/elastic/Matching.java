package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.MatchCandidate;
import cn.techexchange.searchindex.MatchQuery;
import cn.techexchange.searchindex.Relevance;
import cn.techexchange.searchindex.elastic.Sources.Source;
import cn.techexchange.searchindex.evidence.Asked;
import cn.techexchange.searchindex.evidence.EvidenceFinder;
import cn.techexchange.searchindex.fusion.Agreement;
import cn.techexchange.searchindex.fusion.CalibrationTable;
import cn.techexchange.searchindex.fusion.Ranked;
import cn.techexchange.searchindex.text.RequestPhrases;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the other side for a document, with the sentences that a person can check. */
final class Matching {
    private static final int EVIDENCE = 3;

    /** A long achievement asks no better with all its text than with its beginning, and much slower. */
    private static final int MAX_ASKED = 400;

    private final Searches searches;
    private final Asks asks;
    private final Ranker ranker;
    private final CalibrationTable calibration = CalibrationTable.shipped();

    Matching(Searches searches, Asks asks, Ranker ranker) {
        this.searches = searches;
        this.asks = asks;
        this.ranker = ranker;
    }

    List<MatchCandidate> match(MatchQuery query) {
        String joined = query.asked().joined();
        String asked = joined.length() > MAX_ASKED ? joined.substring(0, MAX_ASKED) : joined;
        Ranking ranking = ranker.rank(asks.asTyped(asked, query.filters()));
        List<Ranked> best = ranking.ranked().stream().limit(query.limit()).toList();
        if (best.isEmpty()) {
            return List.of();
        }
        Map<String, Source> sources = Sources.read(
                searches.ask(Sources.request(best.stream().map(Ranked::id).toList())));
        Asked wanted = Asked.of(RequestPhrases.remove(asked));
        return best.stream()
                .flatMap(ranked -> Optional.ofNullable(sources.get(ranked.id()))
                        .map(source -> candidate(ranked, source, query.asked(), wanted))
                        .stream())
                .toList();
    }

    private MatchCandidate candidate(Ranked ranked, Source source, DocumentTexts asked, Asked wanted) {
        double coverage = wanted.coverage(source.texts().joined());
        double agreement = Agreement.of(coverage, ranked.meaning());
        return new MatchCandidate(
                ranked.id(),
                source.kind(),
                new Relevance(
                        calibration.probability(agreement),
                        agreement,
                        ranked.wording(),
                        Math.max(0, ranked.meaning().orElse(0)),
                        coverage),
                EvidenceFinder.pairs(asked, source.texts(), EVIDENCE));
    }
}
