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
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers searches from the live index. */
final class Searching implements SearchIndex {
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
        var sorted = new SortedSlices(searches);
        if (query.text().isBlank()) {
            return answer(query, sorted.take(query, Counting.ofEverything(query), cursor), Optional.empty());
        }
        if (query.order() == SearchOrder.RELEVANCE) {
            Ask ask = asks.asTyped(query.text(), query.filters());
            return answer(query, new RankedSlices(searches, ranker).take(ask, query, cursor), Optional.of(ask));
        }
        Ask ask = asks.of(query.text(), query.filters());
        return answer(query, sorted.take(query, Counting.of(query, ask), cursor), Optional.of(ask));
    }

    private static SearchHits answer(SearchQuery query, Slice slice, Optional<Ask> ask) {
        Counts counts = slice.counts();
        return new SearchHits(
                slice.places().stream()
                        .map(place -> new SearchHit(place.id(), place.score()))
                        .toList(),
                counts.total(),
                counts.exact(),
                counts.facets(),
                slice.next().map(next -> next.text(query)),
                ask.flatMap(Ask::meaning).isPresent(),
                counts.agreement());
    }

    @Override
    public SearchCount count(String text, Filters filters) {
        if (text.isBlank()) {
            long all = Counting.bounded(
                    counted(ResultSet.everything(), filters, Map.of()).total());
            return new SearchCount(all, new Agreement(all, all));
        }
        Ask ask = asks.of(text, filters);
        ResultSet set = ResultSet.of(ask);
        var agreement = new AgreementCounts(ask, set);
        Answer counted = counted(set, filters, agreement.aggregations());
        return new SearchCount(Counting.bounded(counted.total()), agreement.read(counted));
    }

    private Answer counted(ResultSet set, Filters filters, Map<String, Aggregation> besides) {
        var results = new SearchRequestBody.Builder().size(0).query(set.within(FilterQueries.all(filters)));
        return searches.ask(Counting.with(results, besides).build());
    }

    @Override
    public List<String> spellings(String text, Filters filters) {
        return spelling.of(text, filters);
    }

    @Override
    public List<String> knownTerms(String text) {
        return asks.knownTerms(text);
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
