package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.SearchUnavailable;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.FieldAndFormat;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultisearchHeader;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import co.elastic.clients.transport.endpoints.BinaryEndpoint;
import co.elastic.clients.transport.endpoints.BinaryResponse;
import co.elastic.clients.transport.endpoints.EndpointBase;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Asks the live index several questions in one round trip. */
final class Searches {
    private static final String NOTHING = "_none_";

    /** With the status, which each answer has: one of which nothing is left would be left out. */
    private static final String NEEDED =
            "responses.status,responses.error.reason,responses.hits.total,responses.hits.hits._score,"
                    + "responses.hits.hits.sort,responses.hits.hits.fields,responses.hits.hits._source,"
                    + "responses.aggregations";

    private static final int MOST_ASKED = 4;
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Read as a tree of what is needed: the client's own classes ask for all that the engine tells of each hit (index, shards, times),
     * which is more than half of an answer with some hundred ids, to be written there and read here.
     */
    private static final BinaryEndpoint<MsearchRequest> COMPACT = new BinaryEndpoint<>(
            "es/msearch",
            MsearchRequest._ENDPOINT::method,
            MsearchRequest._ENDPOINT::requestUrl,
            MsearchRequest._ENDPOINT::pathParameters,
            request -> Map.of("filter_path", NEEDED),
            MsearchRequest._ENDPOINT::headers,
            EndpointBase.returnSelf(),
            null);

    private final Engine engine;

    Searches(Engine engine) {
        this.engine = engine;
    }

    /** Asked again where shards have copies: what a lost node had begun to answer, the others can answer. */
    List<Answer> ask(List<SearchRequestBody> bodies) {
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

    private List<Answer> askOnce(List<SearchRequestBody> bodies) {
        var request = MsearchRequest.of(asked -> asked.index(engine.live()).searches(items(bodies)));
        JsonNode responses =
                engine.ask("search", client -> read(client, request)).path("responses");
        var answers = new ArrayList<Answer>();
        for (JsonNode response : responses) {
            if (response.has("error")) {
                throw new SearchUnavailable("the search engine failed to search: "
                        + response.path("error").path("reason").asText());
            }
            answers.add(new Answer(response));
        }
        return answers;
    }

    private List<RequestItem> items(List<SearchRequestBody> bodies) {
        return bodies.stream()
                .map(body -> RequestItem.of(item -> item.header(header(body)).body(body)))
                .toList();
    }

    private static JsonNode read(ElasticsearchClient client, MsearchRequest request) throws IOException {
        try (BinaryResponse response = client._transport().performRequest(request, COMPACT, null)) {
            return JSON.readTree(response.content());
        }
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

    /** Shares out what is wanted of a whole index: each shard answers for itself. */
    int perShard(int wanted) {
        return Math.ceilDiv(wanted, engine.settings().shards());
    }

    RareTerms rareTerms() {
        return new RareTerms(engine);
    }

    Answer ask(SearchRequestBody body) {
        return ask(List.of(body)).getFirst();
    }

    /** Whether there is any such document; looks no further than the first. */
    boolean any(Query query) {
        var first = SearchRequestBody.of(body -> body.query(query).size(0).terminateAfter(1L));
        return ask(first).total() > 0;
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
     * The best by one score in the order of both: the other is dear, and only so many are scored by it. The engine cannot put equal ones in
     * order of their ids here.
     */
    static SearchRequestBody.Builder rescored(Query query, Query score, int size) {
        var request = new SearchRequestBody.Builder()
                .query(query)
                .size(size)
                .rescore(rescore -> rescore.windowSize(size)
                        .query(by -> by.query(score).queryWeight(1.0).rescoreQueryWeight(1.0)));
        return nothingStored(request).docvalueFields(List.of(value("id"), value(StoredDocument.COARSE)));
    }

    private static FieldAndFormat value(String field) {
        return FieldAndFormat.of(value -> value.field(field));
    }

    /**
     * Nothing is read of what a hit stored, not even its id, which is the last value it is sorted by or asked for as a value: unpacking a
     * document for each of some hundred candidates took longer than finding them.
     */
    static SearchRequestBody.Builder nothingStored(SearchRequestBody.Builder request) {
        return request.source(source -> source.fetch(false)).storedFields(NOTHING);
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
