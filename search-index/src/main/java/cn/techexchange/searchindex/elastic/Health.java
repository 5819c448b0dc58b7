package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.IndexHealth;
import cn.techexchange.searchindex.IndexHealth.State;
import cn.techexchange.searchindex.SearchUnavailable;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch.indices.IndexSettings;
import org.jspecify.annotations.Nullable;

/** Looks at the engine as a search or a write would meet it. */
final class Health {
    private final Engine engine;
    private final Indices indices;

    Health(Engine engine, Indices indices) {
        this.engine = engine;
        this.indices = indices;
    }

    IndexHealth check() {
        try {
            if (indices.behind(engine.live()).isEmpty()) {
                return new IndexHealth(State.UNAVAILABLE, "there is no index yet; rebuild it");
            }
            return switch (status()) {
                case Red, Unavailable, Unknown ->
                    new IndexHealth(State.UNAVAILABLE, "not every shard of the index has started");
                case Green, Yellow -> writable();
            };
        } catch (SearchUnavailable e) {
            return new IndexHealth(State.UNAVAILABLE, String.valueOf(e.getMessage()));
        }
    }

    private HealthStatus status() {
        return engine.ask(
                "report its health",
                client -> client.cluster()
                        .health(request -> request.index(engine.live()))
                        .status());
    }

    /** A full disk makes the engine refuse writes while it goes on answering. */
    private IndexHealth writable() {
        boolean blocked = engine.ask(
                "show its settings",
                client ->
                        client
                                .indices()
                                .getSettings(request -> request.index(engine.live()))
                                .settings()
                                .values()
                                .stream()
                                .anyMatch(state -> isBlocked(state.settings())));
        return blocked
                ? new IndexHealth(State.LIMITED, "the engine refuses writes, usually because its disk is full")
                : new IndexHealth(State.AVAILABLE, "");
    }

    private static boolean isBlocked(@Nullable IndexSettings settings) {
        if (settings == null || settings.index() == null || settings.index().blocks() == null) {
            return false;
        }
        var blocks = settings.index().blocks();
        return Boolean.TRUE.equals(blocks.readOnlyAllowDelete()) || Boolean.TRUE.equals(blocks.readOnly());
    }
}
