package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.embedding.Embedder;
import cn.techexchange.searchindex.embedding.Passages;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Gives documents their vectors after they were written. A document is written whole once more under the version it has: the engine's
 * own partial update would count the version up and so shut out the next true change.
 */
final class Vectors {
    private final Engine engine;
    private final Optional<Embedder> embedder;

    Vectors(Engine engine, Optional<Embedder> embedder) {
        this.engine = engine;
        this.embedder = embedder;
    }

    /** Vectors that can be had without computing: then a rebuild needs no second pass. */
    List<float[]> known(DocumentTexts texts) {
        List<String> passages = Passages.of(texts);
        List<float[]> known = passages.stream()
                .flatMap(passage -> embedder.flatMap(present -> present.known(passage)).stream())
                .toList();
        return known.size() == passages.size() ? known : List.of();
    }

    /** A source read back, ready to be written elsewhere with the vectors that are known. */
    JsonNode renewed(JsonNode source) {
        return StoredDocument.withVectors(source, known(StoredTexts.of(source)));
    }

    static Query pending() {
        Query ready = Query.of(
                query -> query.term(term -> term.field(StoredDocument.READY).value(true)));
        return Query.of(query -> query.bool(bool -> bool.mustNot(ready)));
    }

    /** The newest first: they are looked for most. */
    int fill(String alias, int limit) {
        if (limit <= 0 || embedder.isEmpty()) {
            return 0;
        }
        refresh(alias);
        List<Hit<JsonNode>> hits = engine.ask(
                "list documents without vectors",
                client -> client.search(
                                request -> request.index(alias)
                                        .query(pending())
                                        .size(Math.min(limit, 1_000))
                                        .sort(Searches.by("updatedAt", SortOrder.Desc), Searches.byId()),
                                JsonNode.class)
                        .hits()
                        .hits());
        return fill(alias, hits, embedder.get());
    }

    private int fill(String alias, List<Hit<JsonNode>> hits, Embedder present) {
        var bulk = new Bulk(engine);
        List<JsonNode> embedded = hits.parallelStream()
                .map(hit -> embed(Objects.requireNonNull(hit.source()), present))
                .toList();
        for (JsonNode stored : embedded) {
            bulk.index(alias, stored, VersionType.ExternalGte);
        }
        int refused = bulk.finish().size();
        refresh(alias);
        return hits.size() - refused;
    }

    private void refresh(String alias) {
        engine.ask("refresh", client -> client.indices().refresh(request -> request.index(alias)));
    }

    private static JsonNode embed(JsonNode source, Embedder present) {
        List<String> passages = Passages.of(StoredTexts.of(source));
        return StoredDocument.withVectors(
                        source, passages.stream().map(present::embed).toList())
                .put(StoredDocument.READY, true);
    }
}
