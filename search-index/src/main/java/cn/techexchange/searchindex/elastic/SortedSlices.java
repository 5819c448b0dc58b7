package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.SearchOrder;
import cn.techexchange.searchindex.SearchQuery;
import cn.techexchange.searchindex.elastic.Slice.Place;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.List;
import java.util.Optional;

/** Pages through a set in the order of a field. */
final class SortedSlices {
    private final Searches searches;

    SortedSlices(Searches searches) {
        this.searches = searches;
    }

    /** @param counting of the set to be paged through */
    Slice take(SearchQuery query, Counting counting, Cursor cursor) {
        int size = query.page().size();
        List<Answer> answers =
                searches.ask(counting.questions(after(counting.results(), order(query.order()), cursor, size)));
        List<Hit> hits = answers.getFirst().hits();
        return new Slice(places(hits), counting.read(answers), next(hits, size));
    }

    static SearchRequestBody.Builder after(Query query, List<SortOptions> order, Cursor cursor, int size) {
        var request = new SearchRequestBody.Builder().query(query).size(size).sort(order);
        if (!cursor.after().isEmpty()) {
            request.searchAfter(cursor.after());
        }
        return Searches.nothingStored(request);
    }

    private static List<Place> places(List<Hit> hits) {
        return hits.stream().map(hit -> new Place(hit.id(), hit.score())).toList();
    }

    static Optional<Cursor> next(List<Hit> hits, int size) {
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
