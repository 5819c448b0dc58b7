package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.SearchQuery;
import cn.techexchange.searchindex.elastic.Slice.Place;
import cn.techexchange.searchindex.fusion.Ranked;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pages through results by relevance: first the ranked head, then whatever else agrees in wording, in the order of that score. Nobody
 * reads so far; but what the count promises has to be there.
 */
final class RankedSlices {
    private final Searches searches;
    private final Ranker ranker;

    RankedSlices(Searches searches, Ranker ranker) {
        this.searches = searches;
        this.ranker = ranker;
    }

    Slice take(Ask ask, SearchQuery query, Cursor cursor) {
        Ranking ranking = ranker.rank(
                ask, (asked, candidates) -> Counting.of(query, asked).questions(candidates));
        Counts counts = Counting.of(query, ranking.ask()).read(ranking.answers());
        boolean more = ranking.answers().getFirst().total() > ranking.ranked().size();
        int size = query.page().size();
        int heads = ranking.ranked().size();
        int from = cursor.after().isEmpty() ? Math.min(cursor.shown(), heads) : heads;
        int to = Math.min(from + size, heads);
        List<Place> head = ranking.ranked().subList(from, to).stream()
                .map(ranked -> new Place(ranked.id(), ranked.score()))
                .toList();
        if (to < heads || head.size() == size && more) {
            return new Slice(head, counts, Optional.of(new Cursor(to, List.of())));
        }
        return more ? withTail(head, counts, ranking, cursor, size) : new Slice(head, counts, Optional.empty());
    }

    private Slice withTail(List<Place> head, Counts counts, Ranking ranking, Cursor cursor, int size) {
        int wanted = size - head.size();
        Ask ask = ranking.ask();
        Query agreeing = FilterQueries.both(ask.wording().retrieval(), FilterQueries.all(ask.filters()));
        Query unseen = Query.of(query -> query.bool(bool -> bool.must(agreeing)
                .mustNot(FilterQueries.ids(
                        ranking.ranked().stream().map(Ranked::id).toList()))));
        SearchRequestBody request = SortedSlices.after(
                        unseen, List.of(Searches.byScore(), Searches.byId()), cursor, wanted)
                .trackTotalHits(hits -> hits.enabled(false))
                .build();
        List<Hit> tail = searches.ask(request).hits();
        List<Place> places = Stream.concat(head.stream(), tail.stream().map(hit -> new Place(hit.id(), 0)))
                .toList();
        return new Slice(places, counts, SortedSlices.next(tail, wanted));
    }
}
