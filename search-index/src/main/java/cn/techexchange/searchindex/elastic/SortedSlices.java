package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.SearchOrder;
import cn.techexchange.searchindex.SearchQuery;
import cn.techexchange.searchindex.elastic.Slice.Place;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** Pages through a set in the order of a field. */
final class SortedSlices {
    private final Searches searches;

    SortedSlices(Searches searches) {
        this.searches = searches;
    }

    Slice take(SearchQuery query, ResultSet set, Cursor cursor) {
        int size = query.page().size();
        Query wanted = FilterQueries.both(set.query(), FilterQueries.all(query.filters()));
        List<Hit<JsonNode>> hits = after(wanted, order(query.order()), cursor, size);
        return new Slice(places(hits), set, next(hits, size));
    }

    List<Hit<JsonNode>> after(Query query, List<SortOptions> order, Cursor cursor, int size) {
        var request = new SearchRequestBody.Builder()
                .query(query)
                .size(size)
                .trackTotalHits(total -> total.enabled(false))
                .sort(order);
        if (!cursor.after().isEmpty()) {
            request.searchAfter(cursor.after());
        }
        return searches.ask(Searches.idsOnly(request)).hits().hits();
    }

    static List<Place> places(List<Hit<JsonNode>> hits) {
        return hits.stream()
                .map(hit -> new Place(Searches.id(hit), hit.score() == null ? 0 : hit.score()))
                .toList();
    }

    static Optional<Cursor> next(List<Hit<JsonNode>> hits, int size) {
        return hits.size() < size
                ? Optional.empty()
                : Optional.of(new Cursor(0, hits.getLast().sort()));
    }

    private static List<SortOptions> order(SearchOrder order) {
        return switch (order) {
            case NEWEST, RELEVANCE -> List.of(Searches.by("listedOn", SortOrder.Desc), Searches.byId());
            case PRICE_ASCENDING -> List.of(Searches.by("priceFen", SortOrder.Asc), Searches.byId());
            case PRICE_DESCENDING -> List.of(Searches.by("priceFen", SortOrder.Desc), Searches.byId());
            case MATURITY -> List.of(Searches.by("maturity", SortOrder.Desc), Searches.byId());
        };
    }
}
