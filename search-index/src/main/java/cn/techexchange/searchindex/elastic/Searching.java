package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.Agreement;
import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.IndexHealth;
import cn.techexchange.searchindex.MatchCandidate;
import cn.techexchange.searchindex.MatchQuery;
import cn.techexchange.searchindex.SearchCount;
import cn.techexchange.searchindex.SearchHit;
import cn.techexchange.searchindex.SearchHits;
import cn.techexchange.searchindex.SearchIndex;
import cn.techexchange.searchindex.SearchOrder;
import cn.techexchange.searchindex.SearchQuery;
import cn.techexchange.searchindex.SuggestQuery;
import cn.techexchange.searchindex.Suggestion;
import cn.techexchange.searchindex.elastic.Sources.Source;
import cn.techexchange.searchindex.evidence.Asked;
import cn.techexchange.searchindex.evidence.EvidenceFinder;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers searches from the live index. */
final class Searching implements SearchIndex {
    private static final int EVIDENCE = 3;
    private final Searches searches;
    private final Asks asks;
    private final Ranker ranker;
    private final Spelling spelling;
    private final Matching matching;
    private final Health health;

    Searching(Searches searches, Asks asks, Ranker ranker, Spelling spelling, Health health) {
        this.searches = searches;
        this.asks = asks;
        this.ranker = ranker;
        this.spelling = spelling;
        this.matching = new Matching(searches, asks, ranker);
        this.health = health;
    }

    @Override
    public SearchHits search(SearchQuery query) {
        Cursor cursor = Cursor.of(query);
        if (query.text().isBlank()) {
            return answer(
                    query, new SortedSlices(searches).take(query, ResultSet.everything(), cursor), Optional.empty());
        }
        boolean ranked =
                query.order() == SearchOrder.RELEVANCE && cursor.after().isEmpty();
        Ask ask = ranked ? asks.asTyped(query.text(), query.filters()) : asks.of(query.text(), query.filters());
        return answer(query, slice(query, ask, cursor), Optional.of(ask));
    }

    private Slice slice(SearchQuery query, Ask ask, Cursor cursor) {
        var sorted = new SortedSlices(searches);
        if (query.order() == SearchOrder.RELEVANCE) {
            return new RankedSlices(ranker, sorted).take(ask, query, cursor);
        }
        return sorted.take(query, ResultSet.of(ask, ranker.nearest(ask)), cursor);
    }

    private SearchHits answer(SearchQuery query, Slice slice, Optional<Ask> ask) {
        Optional<AgreementCounts> agreement = ask.filter(
                        asked -> query.page().cursor().isEmpty())
                .map(asked -> new AgreementCounts(asked, slice.set()));
        var questions = new ArrayList<SearchRequestBody>();
        questions.add(
                Sources.request(slice.places().stream().map(Slice.Place::id).toList()));
        questions.addAll(Counting.all(
                query, slice.set(), agreement.map(AgreementCounts::aggregations).orElseGet(Map::of)));
        List<MultiSearchItem<JsonNode>> answers = searches.ask(questions);
        List<MultiSearchItem<JsonNode>> counted = answers.subList(1, answers.size());
        Counting.Counts counts = Counting.read(query, counted);
        return new SearchHits(
                hits(query, slice, Sources.read(answers.getFirst())),
                counts.total(),
                counts.exact(),
                counts.facets(),
                slice.next().map(next -> next.text(query)),
                ask.flatMap(Ask::meaning).isPresent(),
                agreement.map(counting -> counting.read(counted.getFirst())));
    }

    @Override
    public SearchCount count(String text, Filters filters) {
        if (text.isBlank()) {
            long all = Counting.read(
                    searches.ask(Counting.of(ResultSet.everything().query(), filters, Map.of())));
            return new SearchCount(all, new Agreement(all, all));
        }
        Ask ask = asks.of(text, filters);
        ResultSet set = ResultSet.of(ask, ranker.nearest(ask));
        var agreement = new AgreementCounts(ask, set);
        MultiSearchItem<JsonNode> counted = searches.ask(Counting.of(set.query(), filters, agreement.aggregations()));
        return new SearchCount(Counting.read(counted), agreement.read(counted));
    }

    @Override
    public List<String> spellings(String text, Filters filters) {
        return spelling.of(text, filters);
    }

    @Override
    public List<String> knownTerms(String text) {
        return asks.knownTerms(text);
    }

    private static List<SearchHit> hits(SearchQuery query, Slice slice, Map<String, Source> sources) {
        Asked asked = Asked.of(query.text());
        return slice.places().stream()
                .flatMap(place -> Optional.ofNullable(sources.get(place.id()))
                        .map(source -> new SearchHit(
                                place.id(),
                                source.kind(),
                                place.score(),
                                EvidenceFinder.find(asked, source.texts(), EVIDENCE)))
                        .stream())
                .toList();
    }

    @Override
    public List<Suggestion> suggest(SuggestQuery query) {
        return new Suggesting(searches).suggest(query);
    }

    @Override
    public List<MatchCandidate> match(MatchQuery query) {
        return matching.match(query);
    }

    @Override
    public IndexHealth health() {
        return health.check();
    }
}
