package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.DocumentVersion;
import cn.techexchange.searchindex.IndexContents;
import cn.techexchange.searchindex.IndexedDocument;
import cn.techexchange.searchindex.SearchUnavailable;
import cn.techexchange.searchindex.VectorProgress;
import cn.techexchange.searchindex.WriteFailure;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes to every index that is written to now, and tells what the live one holds. */
final class Contents implements IndexContents {
    private final Engine engine;
    private final Indices indices;
    private final Vectors vectors;

    Contents(Engine engine, Indices indices, Vectors vectors) {
        this.engine = engine;
        this.indices = indices;
        this.vectors = vectors;
    }

    @Override
    public void prepare() {
        if (indices.exists(engine.live())) {
            indices.bringUpToDate(engine.live());
        } else {
            indices.create(engine.live(), 0);
        }
    }

    @Override
    public List<WriteFailure> write(List<IndexedDocument> documents) {
        return write(documents, indices.written());
    }

    List<WriteFailure> write(List<IndexedDocument> documents, List<String> aliases) {
        var bulk = new Bulk(engine);
        for (IndexedDocument document : documents) {
            JsonNode stored = StoredDocument.of(document, vectors.known(document.texts()));
            aliases.forEach(alias -> bulk.index(alias, stored, VersionType.ExternalGte));
        }
        return bulk.finish();
    }

    @Override
    public List<WriteFailure> delete(List<DocumentVersion> documents) {
        var bulk = new Bulk(engine);
        List<String> aliases = indices.written();
        for (DocumentVersion document : documents) {
            aliases.forEach(alias -> bulk.delete(alias, document.id(), document.version()));
        }
        return bulk.finish();
    }

    @Override
    public void refresh() {
        List<String> aliases = indices.written();
        engine.ask("refresh", client -> client.indices().refresh(request -> request.index(aliases)));
    }

    @Override
    public Optional<String> indexName() {
        return indices.behind(engine.live()).stream().findFirst();
    }

    @Override
    public long count() {
        return count(Query.of(query -> query.matchAll(all -> all)));
    }

    private long count(Query query) {
        return engine.ask(
                "count",
                client -> client.count(request -> request.index(engine.live()).query(query))
                        .count());
    }

    @Override
    public void forEachVersion(Consumer<List<DocumentVersion>> batch) {
        new Walk(engine)
                .forEach(
                        List.of("id", "version"),
                        hits -> batch.accept(hits.stream()
                                .map(source -> new DocumentVersion(
                                        source.path("id").asText(),
                                        source.path("version").asLong()))
                                .toList()));
    }

    @Override
    public VectorProgress vectorProgress() {
        long pending = count(Vectors.pending());
        long total = count();
        return new VectorProgress(Math.max(0, total - pending), total);
    }

    @Override
    public int fillVectors(int limit) {
        int filled = 0;
        for (String alias : new ArrayList<>(indices.written())) {
            filled += vectors.fill(alias, limit - filled);
        }
        return filled;
    }

    @Override
    public void compact(Runnable moved) {
        if (!indices.exists(engine.building()) && indices.holdsReplaced(engine.live())) {
            var rebuilding = new Rebuilding(engine, indices, this);
            rebuilding.begin(count());
            List<String> made = indices.behind(engine.building());
            new Walk(engine).forEach(Walk.EVERYTHING, sources -> {
                copy(sources, made);
                moved.run();
            });
            requireStillBuilding(made);
            rebuilding.publish();
        }
    }

    private void copy(List<JsonNode> sources, List<String> made) {
        requireStillBuilding(made);
        var bulk = new Bulk(engine);
        sources.forEach(source -> bulk.index(engine.building(), vectors.renewed(source), VersionType.External));
        List<WriteFailure> failures = bulk.finish();
        if (!failures.isEmpty()) {
            throw new SearchUnavailable("a document could not be copied: " + failures.getFirst());
        }
    }

    /** A rebuild from the system of record that begins meanwhile throws the copy away; a half loaded index must not go live for it. */
    private void requireStillBuilding(List<String> made) {
        if (!indices.behind(engine.building()).equals(made)) {
            throw new SearchUnavailable("compacting gave way to a rebuild");
        }
    }
}
