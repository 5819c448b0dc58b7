package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.SearchUnavailable;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultisearchHeader;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** Asks the live index several questions in one round trip. */
final class Searches {
    private static final String NOTHING = "_none_";
    private static final int MOST_ASKED = 4;
    private static final Duration PAUSE = Duration.ofMillis(250);
    private final Engine engine;

    Searches(Engine engine) {
        this.engine = engine;
    }

    /** Asked again where shards have copies: what a lost node had begun to answer, the others can answer. */
    List<MultiSearchItem<JsonNode>> ask(List<SearchRequestBody> bodies) {
        int asked = 1;
        while (true) {
            try {
                return askOnce(bodies);
            } catch (SearchUnavailable e) {
                if (engine.settings().replicas() == 0 || asked == MOST_ASKED) {
                    throw e;
                }
                pause();
                asked++;
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchUnavailable("interrupted while waiting to ask again", e);
        }
    }

    private List<MultiSearchItem<JsonNode>> askOnce(List<SearchRequestBody> bodies) {
        List<RequestItem> items = bodies.stream()
                .map(body -> RequestItem.of(item -> item.header(header(body)).body(body)))
                .toList();
        return engine
                .ask(
                        "search",
                        client -> client.msearch(
                                request -> request.index(engine.live()).searches(items), JsonNode.class))
                .responses()
                .stream()
                .map(response -> {
                    if (response.isFailure()) {
                        throw new SearchUnavailable("the search engine failed to search: "
                                + response.failure().error().reason());
                    }
                    return response.result();
                })
                .toList();
    }

    /**
     * All shards or none: an answer that lacks a part is no answer. Where shards have copies, whose scores may differ a
     * little, the same question is always put to the same ones, so that a second page goes on where the first ended.
     */
    private MultisearchHeader header(SearchRequestBody body) {
        return MultisearchHeader.of(header -> {
            if (engine.settings().replicas() > 0) {
                header.preference("q" + Objects.toString(body.query()).hashCode());
            }
            return header.allowPartialSearchResults(false);
        });
    }

    RareTerms rareTerms() {
        return new RareTerms(engine);
    }

    MultiSearchItem<JsonNode> ask(SearchRequestBody body) {
        return ask(List.of(body)).getFirst();
    }

    /** Whether there is any such document; looks no further than the first. */
    boolean any(Query query) {
        var first = SearchRequestBody.of(body -> body.query(query).size(0).terminateAfter(1L));
        return Objects.requireNonNull(ask(first).hits().total()).value() > 0;
    }

    /** Scored hits, best first, equal ones by id. */
    static SearchRequestBody.Builder scored(Query query, int size) {
        return new SearchRequestBody.Builder()
                .query(query)
                .size(size)
                .trackTotalHits(hits -> hits.enabled(false))
                .sort(byScore(), byId());
    }

    /**
     * Nothing is read of what a hit stored, not even its id, which is the last value it is sorted by: unpacking a document for each of
     * some hundred candidates took longer than finding them.
     */
    static SearchRequestBody idsOnly(SearchRequestBody.Builder sortedById) {
        return sortedById
                .source(source -> source.fetch(false))
                .storedFields(NOTHING)
                .build();
    }

    /** Of a hit that was asked for by {@link #idsOnly}. */
    static String id(Hit<JsonNode> hit) {
        return hit.sort().getLast().stringValue();
    }

    static SortOptions byScore() {
        return SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc)));
    }

    static SortOptions byId() {
        return by("id", SortOrder.Asc);
    }

    static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(
                sort -> sort.field(by -> by.field(field).order(order).missing("_last")));
    }
}
