package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.fusion.Candidate;
import cn.techexchange.searchindex.fusion.Fusion;
import cn.techexchange.searchindex.fusion.Literal;
import cn.techexchange.searchindex.fusion.Ranked;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Finds candidates by wording and by meaning, and has both kinds scored by both. Each question scores by its own measure what it finds;
 * a second one gives the candidates of each the other's score, limited to them: single characters and cosines are cheap there, and far
 * too dear for retrieval.
 */
final class Ranker {
    /** How many candidates each way of finding brings. */
    static final int WINDOW = 120;

    static final double MEANING_WEIGHT = 1.0 / 8;

    private static final int NEAREST = 100;
    private final Searches searches;

    Ranker(Searches searches) {
        this.searches = searches;
    }

    private record Worded(double score, Literal literal) {}

    Ranking rank(Ask ask) {
        return rank(ask, (answered, set) -> List.of());
    }

    /** @param besides what else is asked about the results, on the same way */
    Ranking rank(Ask ask, BiFunction<Ask, ResultSet, List<SearchRequestBody>> besides) {
        var questions = new ArrayList<SearchRequestBody>();
        questions.add(Searches.rescored(agreeing(ask), scoring(ask), WINDOW));
        ask.meaning().ifPresent(meaning -> questions.add(nearest(ask, meaning)));
        List<Answer> found = searches.ask(questions);
        Map<String, Worded> worded = worded(found.getFirst());
        if (worded.isEmpty() && ask.isLost(searches)) {
            return rank(ask.loosened(), besides);
        }
        Map<String, Double> cosines = found.size() > 1 ? cosines(found.getLast()) : Map.of();
        ResultSet set = ResultSet.of(ask, new TreeSet<>(cosines.keySet()));
        boolean more = worded.size() == WINDOW;
        List<Answer> answers = complete(ask, worded, cosines, besides.apply(ask, set));
        return new Ranking(ask, set, ranked(worded, cosines), answers, more);
    }

    /** @return answers to what was asked besides */
    private List<Answer> complete(
            Ask ask, Map<String, Worded> worded, Map<String, Double> cosines, List<SearchRequestBody> besides) {
        List<String> unworded = without(cosines.keySet(), worded.keySet());
        List<String> unmeant = ask.meaning().isEmpty() ? List.of() : without(worded.keySet(), cosines.keySet());
        var questions = new ArrayList<>(besides);
        if (!unworded.isEmpty()) {
            questions.add(wording(ask, unworded));
        }
        if (!unmeant.isEmpty()) {
            ask.meaning().ifPresent(meaning -> questions.add(meaning(meaning, unmeant)));
        }
        List<Answer> answers = questions.isEmpty() ? List.of() : searches.ask(questions);
        if (!unworded.isEmpty()) {
            worded.putAll(worded(answers.get(besides.size())));
        }
        if (!unmeant.isEmpty()) {
            cosines.putAll(cosines(answers.getLast()));
        }
        return answers.subList(0, besides.size());
    }

    /** The documents nearest in meaning, whatever is chosen in facets: so the set of results does not change with the choice. */
    Set<String> nearest(Ask ask) {
        return ask.meaning()
                .map(meaning -> cosines(searches.ask(nearest(ask, meaning))).keySet())
                .orElseGet(Set::of);
    }

    private static SearchRequestBody nearest(Ask ask, MeaningQuery meaning) {
        Query query = meaning.nearest(NEAREST, FilterQueries.hard(ask.filters()));
        return Searches.idsOnly(Searches.scored(query, NEAREST));
    }

    /** What agrees in wording. */
    static Query agreeing(Ask ask) {
        return FilterQueries.both(ask.wording().retrieval(), FilterQueries.all(ask.filters()));
    }

    /** Of those that pass the filters the wording, which may not agree at all. */
    private static SearchRequestBody wording(Ask ask, List<String> ids) {
        var among = new ArrayList<>(FilterQueries.all(ask.filters()));
        among.add(FilterQueries.ids(ids));
        Query query = Query.of(outer ->
                outer.bool(bool -> bool.filter(among).should(ask.wording().scoring())));
        return Searches.idsOnly(Searches.scored(query, ids.size()));
    }

    private static Query scoring(Ask ask) {
        return Query.of(query -> query.bool(bool -> bool.should(ask.wording().scoring())));
    }

    private static SearchRequestBody meaning(MeaningQuery meaning, List<String> ids) {
        Query query = meaning.nearest(ids.size(), List.of(FilterQueries.ids(ids)));
        return Searches.idsOnly(Searches.scored(query, ids.size()));
    }

    private static List<Ranked> ranked(Map<String, Worded> worded, Map<String, Double> cosines) {
        Stream<Candidate> candidates = worded.entrySet().stream().map(entry -> {
            Double cosine = cosines.get(entry.getKey());
            return new Candidate(
                    entry.getKey(),
                    entry.getValue().score(),
                    cosine == null ? OptionalDouble.empty() : OptionalDouble.of(cosine),
                    entry.getValue().literal());
        });
        return Fusion.rank(candidates.toList(), MEANING_WEIGHT);
    }

    private static List<String> without(Set<String> ids, Set<String> others) {
        return ids.stream().filter(id -> !others.contains(id)).toList();
    }

    private static Map<String, Worded> worded(Answer answer) {
        var worded = new LinkedHashMap<String, Worded>();
        answer.hits().forEach(hit -> worded.put(hit.id(), new Worded(hit.score(), TextQuery.literal(hit))));
        return worded;
    }

    private static Map<String, Double> cosines(Answer answer) {
        var cosines = new HashMap<String, Double>();
        answer.hits().forEach(hit -> cosines.put(hit.id(), MeaningQuery.cosine(hit.score())));
        return cosines;
    }
}
