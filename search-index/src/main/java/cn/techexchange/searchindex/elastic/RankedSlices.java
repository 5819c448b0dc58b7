package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.SearchQuery;
import cn.techexchange.searchindex.elastic.Slice.Place;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Pages through results by relevance: first the ranked head, then whatever else agrees in wording, in the order of that score. Nobody
 * reads so far; but what the count promises has to be there.
 */
final class RankedSlices {
    private final Ranker ranker;
    private final SortedSlices rest;

    RankedSlices(Ranker ranker, SortedSlices rest) {
        this.ranker = ranker;
        this.rest = rest;
    }

    Slice take(Ask ask, SearchQuery query, Cursor cursor) {
        int size = query.page().size();
        if (!cursor.after().isEmpty()) {
            return tail(ask, ranker.nearest(ask), cursor, size);
        }
        Ranking ranking = ranker.rank(ask);
        int from = Math.min(cursor.shown(), ranking.ranked().size());
        int to = Math.min(from + size, ranking.ranked().size());
        List<Place> head = ranking.ranked().subList(from, to).stream()
                .map(ranked -> new Place(ranked.id(), ranked.score()))
                .toList();
        ResultSet set = ResultSet.of(ranking.ask(), ranking.nearest());
        if (to < ranking.ranked().size()) {
            return new Slice(head, set, Optional.of(new Cursor(to, List.of())));
        }
        if (ranking.lastByWording().isEmpty()) {
            return new Slice(head, set, Optional.empty());
        }
        Cursor beyond = new Cursor(0, ranking.lastByWording());
        return head.size() == size
                ? new Slice(head, set, Optional.of(beyond))
                : join(head, tail(ranking.ask(), ranking.nearest(), beyond, size - head.size()));
    }

    private Slice tail(Ask ask, Set<String> nearest, Cursor cursor, int size) {
        Query unseen = Query.of(
                query -> query.bool(bool -> bool.must(Ranker.agreeing(ask)).mustNot(FilterQueries.ids(nearest))));
        List<Hit<JsonNode>> hits = rest.after(unseen, List.of(Searches.byScore(), Searches.byId()), cursor, size);
        List<Place> places = SortedSlices.places(hits).stream()
                .map(place -> new Place(place.id(), 0))
                .toList();
        return new Slice(places, ResultSet.of(ask, nearest), SortedSlices.next(hits, size));
    }

    private static Slice join(List<Place> head, Slice tail) {
        var places = new ArrayList<>(head);
        places.addAll(tail.places());
        return new Slice(places, tail.set(), tail.next());
    }
}
