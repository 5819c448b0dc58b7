package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.DocumentVersion;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Walks over all documents of the live index as they were at one moment. */
final class Versions {
    private static final int BATCH = 1_000;
    private static final Time KEEP = Time.of(time -> time.time("2m"));
    private final Engine engine;

    Versions(Engine engine) {
        this.engine = engine;
    }

    void forEach(Consumer<List<DocumentVersion>> batch) {
        String moment = engine.ask(
                "open a point in time",
                client -> client.openPointInTime(
                                request -> request.index(engine.live()).keepAlive(KEEP))
                        .id());
        try {
            walk(moment, batch);
        } finally {
            engine.ask("close a point in time", client -> client.closePointInTime(request -> request.id(moment)));
        }
    }

    private void walk(String moment, Consumer<List<DocumentVersion>> batch) {
        List<Hit<JsonNode>> hits = next(moment, List.of());
        while (!hits.isEmpty()) {
            batch.accept(hits.stream().map(Versions::version).toList());
            hits = next(moment, hits.getLast().sort());
        }
    }

    private List<Hit<JsonNode>> next(String moment, List<FieldValue> after) {
        return engine.ask(
                "list versions",
                client -> client.search(
                                request -> {
                                    request.pit(pit -> pit.id(moment).keepAlive(KEEP))
                                            .size(BATCH)
                                            .source(source -> source.filter(filter -> filter.includes("version")))
                                            .trackTotalHits(total -> total.enabled(false))
                                            .sort(Searches.byId());
                                    return after.isEmpty() ? request : request.searchAfter(after);
                                },
                                JsonNode.class)
                        .hits()
                        .hits());
    }

    private static DocumentVersion version(Hit<JsonNode> hit) {
        long version = Objects.requireNonNull(hit.source()).path("version").asLong();
        return new DocumentVersion(Objects.requireNonNull(hit.id()), version);
    }
}
