package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.fusion.Candidate;
import cn.techexchange.searchindex.fusion.Fusion;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

/**
 * Finds candidates by wording and by meaning and compares all of them by both. One question does it, since each costs all terms looked up
 * once more: the nearest and the best by pairs of characters are found, those alone scored by all their wording, and their vectors
 * come along. Single characters and cosines are cheap there, and far too dear for retrieval.
 */
final class Ranker {
    /** How many candidates there are at most: the nearest, and more by wording. */
    static final int WINDOW = 180;

    static final double MEANING_WEIGHT = 1.0 / 8;

    /** Lets the score that found a document say nothing beside the one it is sorted by. */
    private static final float HARDLY = 1f / 1024;

    private final Searches searches;

    Ranker(Searches searches) {
        this.searches = searches;
    }

    Ranking rank(Ask ask) {
        return rank(
                ask,
                (asked, candidates) -> List.of(
                        candidates.trackTotalHits(hits -> hits.enabled(false)).build()));
    }

    /** @param completed the question for candidates, with what else is asked about the results; further questions may follow */
    Ranking rank(Ask ask, BiFunction<Ask, SearchRequestBody.Builder, List<SearchRequestBody>> completed) {
        List<Answer> answers = searches.ask(completed.apply(ask, candidates(ask)));
        List<Hit> hits = answers.getFirst().hits();
        Levels levels = ask.wording().levels();
        if (hits.stream().allMatch(hit -> levels.isNearest(hit.score())) && ask.isLost(searches)) {
            return rank(ask.loosened(), completed);
        }
        List<Candidate> candidates =
                hits.stream().map(hit -> candidate(ask, levels, hit)).toList();
        return new Ranking(ask, Fusion.rank(candidates, MEANING_WEIGHT), answers);
    }

    private static SearchRequestBody.Builder candidates(Ask ask) {
        var either = new ArrayList<Query>();
        either.add(Query.of(query ->
                query.bool(bool -> bool.should(ask.wording().retrieval()).boost(HARDLY))));
        ask.nearest()
                .ifPresent(nearest -> either.add(Query.of(query -> query.constantScore(score ->
                        score.filter(nearest).boost(ask.wording().levels().nearest())))));
        Query wanted = Query.of(query -> query.bool(bool -> bool.should(either)));
        Query scoring =
                Query.of(query -> query.bool(bool -> bool.should(ask.wording().scoring())));
        return Searches.rescored(FilterQueries.both(wanted, FilterQueries.all(ask.filters())), scoring, WINDOW);
    }

    private static Candidate candidate(Ask ask, Levels levels, Hit hit) {
        return new Candidate(
                hit.id(),
                levels.wording(hit.score()),
                ask.meaning().map(meaning -> meaning.cosine(hit)).orElseGet(OptionalDouble::empty),
                levels.literal(hit.score()));
    }
}
