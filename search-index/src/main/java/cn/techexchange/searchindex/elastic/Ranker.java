package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.fusion.Candidate;
import cn.techexchange.searchindex.fusion.Fusion;
import cn.techexchange.searchindex.fusion.Ranked;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds candidates by wording and by meaning, then scores all of them by both. The scores come from a second question limited to the
 * candidates: single characters and cosines are cheap there, and far too dear for retrieval.
 */
final class Ranker {
    /** How many candidates each way of finding brings. */
    static final int WINDOW = 200;

    static final double MEANING_WEIGHT = 1.0 / 8;

    private static final int NEAREST = 100;
    private final Searches searches;
    private final Set<Stage> stages;

    Ranker(Searches searches, Set<Stage> stages) {
        this.searches = searches;
        this.stages = stages;
    }

    Ranking rank(Ask ask) {
        var questions = new ArrayList<SearchRequestBody>();
        questions.add(Searches.idsOnly(Searches.scored(candidates(ask), WINDOW)));
        ask.meaning().ifPresent(meaning -> questions.add(nearest(ask, meaning)));
        List<MultiSearchItem<JsonNode>> found = searches.ask(questions);
        List<Hit<JsonNode>> byWording = found.getFirst().hits().hits();
        if (byWording.isEmpty() && ask.isLost(searches)) {
            return rank(ask.loosened());
        }
        Set<String> nearest = found.size() > 1 ? ids(found.get(1).hits().hits()) : Set.of();
        var candidates = new TreeSet<>(ids(byWording));
        candidates.addAll(nearest);
        List<FieldValue> last =
                byWording.size() < WINDOW ? List.of() : byWording.getLast().sort();
        return new Ranking(ask, candidates.isEmpty() ? List.of() : score(ask, candidates, nearest), nearest, last);
    }

    /** The documents nearest in meaning, whatever is chosen in facets: so the set of results does not change with the choice. */
    Set<String> nearest(Ask ask) {
        return ask.meaning()
                .map(meaning -> ids(searches.ask(nearest(ask, meaning)).hits().hits()))
                .orElseGet(Set::of);
    }

    private static SearchRequestBody nearest(Ask ask, MeaningQuery meaning) {
        Query query = meaning.nearest(NEAREST, FilterQueries.hard(ask.filters()));
        return Searches.idsOnly(Searches.scored(query, NEAREST));
    }

    private static Query candidates(Ask ask) {
        return FilterQueries.both(ask.wording().candidates(), FilterQueries.all(ask.filters()));
    }

    /** What agrees in wording beyond the candidates, in their order. */
    static Query agreeing(Ask ask) {
        List<Query> among = new ArrayList<>(FilterQueries.all(ask.filters()));
        among.add(ask.wording().found());
        return FilterQueries.both(ask.wording().candidates(), among);
    }

    private List<Ranked> score(Ask ask, Set<String> candidates, Set<String> nearest) {
        List<Query> among = new ArrayList<>(FilterQueries.all(ask.filters()));
        among.add(FilterQueries.ids(candidates));
        among.add(ResultSet.of(ask, nearest).query());
        Query byWording =
                Query.of(query -> query.bool(bool -> bool.filter(among).should(wording(ask))));
        var questions = new ArrayList<SearchRequestBody>();
        questions.add(Searches.idsOnly(Searches.scored(byWording, candidates.size())));
        ask.meaning()
                .ifPresent(meaning -> questions.add(Searches.idsOnly(
                        Searches.scored(meaning.nearest(candidates.size(), among), candidates.size()))));
        List<MultiSearchItem<JsonNode>> scored = searches.ask(questions);
        Map<String, Double> cosines =
                scored.size() > 1 ? scores(scored.get(1).hits().hits()) : Map.of();
        List<Candidate> compared = scored.getFirst().hits().hits().stream()
                .map(hit -> candidate(hit, cosines))
                .toList();
        return Fusion.rank(compared, MEANING_WEIGHT);
    }

    private List<Query> wording(Ask ask) {
        return stages.contains(Stage.RARITY) && !ask.wording().isShort()
                ? ask.wording().scoring(searches.rareTerms())
                : ask.wording().scoring();
    }

    private static Candidate candidate(Hit<JsonNode> hit, Map<String, Double> cosines) {
        String id = Searches.id(hit);
        Double score = cosines.get(id);
        OptionalDouble cosine = score == null ? OptionalDouble.empty() : OptionalDouble.of(MeaningQuery.cosine(score));
        return new Candidate(id, Objects.requireNonNull(hit.score()), cosine, TextQuery.literal(hit.matchedQueries()));
    }

    private static Set<String> ids(List<Hit<JsonNode>> hits) {
        var ids = new LinkedHashSet<String>();
        hits.forEach(hit -> ids.add(Searches.id(hit)));
        return ids;
    }

    private static Map<String, Double> scores(List<Hit<JsonNode>> hits) {
        var scores = new HashMap<String, Double>();
        hits.forEach(hit -> scores.put(Searches.id(hit), Objects.requireNonNull(hit.score())));
        return scores;
    }
}
