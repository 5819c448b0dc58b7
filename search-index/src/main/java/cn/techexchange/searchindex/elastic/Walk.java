package cn.techexchange.searchindex.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Goes over all documents of the live index as they were at one moment, in the order of their ids. */
final class Walk {
    static final List<String> EVERYTHING = List.of("*");
    private static final int BATCH = 1_000;
    private static final Time KEEP = Time.of(time -> time.time("2m"));
    private final Engine engine;

    Walk(Engine engine) {
        this.engine = engine;
    }

    /** Hands over the named parts of the sources, batch by batch. */
    void forEach(List<String> parts, Consumer<List<JsonNode>> batch) {
        String moment = engine.ask(
                "open a point in time",
                client -> client.openPointInTime(
                                request -> request.index(engine.live()).keepAlive(KEEP))
                        .id());
        try {
            List<Hit<JsonNode>> hits = next(moment, parts, List.of());
            while (!hits.isEmpty()) {
                batch.accept(hits.stream()
                        .map(hit -> Objects.requireNonNull(hit.source()))
                        .toList());
                hits = next(moment, parts, hits.getLast().sort());
            }
        } finally {
            engine.ask("close a point in time", client -> client.closePointInTime(request -> request.id(moment)));
        }
    }

    private List<Hit<JsonNode>> next(String moment, List<String> parts, List<FieldValue> after) {
        return engine.ask(
                "list documents",
                client -> client.search(
                                request -> {
                                    request.pit(pit -> pit.id(moment).keepAlive(KEEP))
                                            .size(BATCH)
                                            .source(source -> source.filter(filter -> filter.includes(parts)))
                                            .trackTotalHits(total -> total.enabled(false))
                                            .sort(Searches.byId());
                                    return after.isEmpty() ? request : request.searchAfter(after);
                                },
                                JsonNode.class)
                        .hits()
                        .hits());
    }
}
