package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.SearchUnavailable;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Creates, names and deletes the physical indices behind the aliases. */
final class Indices {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Up to so many documents in a shard a question is compared with the vector of each: the same answer always. Beyond, that takes longer than
     * everything else (12 ms of 100,000), and a graph leads to nearly the same ones in two.
     */
    private static final long MOST_COMPARED = 30_000;

    /** Of the engine's client, which gives up after thirty seconds. */
    private static final String COPIES_WITHIN = "20s";

    /** Settings that keep the parts of an index few: each costs every search half a millisecond, however small it is. */
    private static final String MERGING = "merge.policy";

    private final Engine engine;
    private final int dimensions;

    Indices(Engine engine, int dimensions) {
        this.engine = engine;
        this.dimensions = dimensions;
    }

    boolean exists(String alias) {
        return engine.ask(
                "look for " + alias,
                client -> client.indices()
                        .existsAlias(request -> request.name(alias))
                        .value());
    }

    /** The physical indices behind an alias; none when there is no such alias. */
    List<String> behind(String alias) {
        if (!exists(alias)) {
            return List.of();
        }
        return engine.ask(
                "resolve " + alias,
                client -> client.indices().getAlias(request -> request.name(alias)).aliases().keySet().stream()
                        .sorted()
                        .toList());
    }

    /** Whether the engine still keeps what was replaced or deleted. */
    boolean holdsReplaced(String alias) {
        return engine.ask(
                "count",
                client -> client.indices().stats(request -> request.index(alias)).indices().values().stream()
                        .anyMatch(index -> index.primaries() != null
                                && index.primaries().docs() != null
                                && Objects.requireNonNullElse(
                                                index.primaries().docs().deleted(), 0L)
                                        > 0));
    }

    /** Those among live and building that exist: where a write has to go. */
    List<String> written() {
        return Stream.of(engine.live(), engine.building()).filter(this::exists).toList();
    }

    /** @param expected how many documents there will be */
    void create(String alias, long expected) {
        String name = "%s-%s"
                .formatted(engine.live(), UUID.randomUUID().toString().substring(0, 13))
                .toLowerCase(Locale.ROOT);
        engine.ask(
                "create " + name,
                client -> client.indices()
                        .create(CreateIndexRequest.of(request -> request.withJson(
                                        new StringReader(definition(expected).toString()))
                                .index(name)
                                .aliases(alias, made -> made))));
    }

    /** What can be given to an index of an earlier release without writing it anew. */
    void bringUpToDate(String alias) {
        mergeAsNow(alias);
        addFields(alias);
    }

    private void mergeAsNow(String alias) {
        ObjectNode settings = JSON.createObjectNode();
        settings.set(MERGING, definition(0).path("settings").path(MERGING));
        engine.ask(
                "set how " + alias + " is merged",
                client -> client.indices()
                        .putSettings(request -> request.withJson(new StringReader(settings.toString()))
                                .index(alias)));
    }

    /** They fill as documents are written; a rebuild fills all. */
    private void addFields(String alias) {
        ObjectNode fields = definition(0).withObject("/mappings/properties");
        if (holds(alias, StoredDocument.VECTOR)) {
            // How vectors are laid out belongs to the index as it was made.
            fields.remove(StoredDocument.VECTOR);
        }
        String properties = "{\"properties\":" + fields + "}";
        engine.ask(
                "add fields to " + alias,
                client -> client.indices()
                        .putMapping(request ->
                                request.withJson(new StringReader(properties)).index(alias)));
    }

    private boolean holds(String alias, String field) {
        return engine.ask(
                "show the fields of " + alias,
                client -> client.indices().getMapping(request -> request.index(alias)).mappings().values().stream()
                        .allMatch(index -> index.mappings().properties().containsKey(field)));
    }

    void delete(List<String> indices) {
        if (!indices.isEmpty()) {
            engine.ask(
                    "delete " + indices,
                    client -> client.indices()
                            .delete(request -> request.index(indices).ignoreUnavailable(true)));
        }
    }

    /** How soon what is written can be found; -1 for an index nobody searches yet, which then is not cut into small parts. */
    void showWrites(String index, String interval) {
        engine.ask(
                "set how soon writes are shown",
                client -> client.indices()
                        .putSettings(request -> request.index(index)
                                .settings(settings -> settings.refreshInterval(time -> time.time(interval)))));
    }

    /**
     * Until each shard's copies stand, or some time is over: a node that is lost before would take shards with it. At
     * once where there are no copies.
     */
    void awaitCopies(String index) {
        engine.ask(
                "wait for the copies of " + index,
                client -> client.cluster()
                        .health(request -> request.index(index)
                                .waitForStatus(HealthStatus.Green)
                                .timeout(time -> time.time(COPIES_WITHIN))));
    }

    /** Into one part, by and by: each part costs every search all its terms looked up once more. */
    void merge(List<String> names) {
        engine.ask(
                "merge " + names,
                client -> client.indices()
                        .forcemerge(request ->
                                request.index(names).maxNumSegments(1L).waitForCompletion(false)));
    }

    /** The definition with what settings decide: a cluster spreads the index, a single node cannot. */
    private ObjectNode definition(long expected) {
        try (InputStream resource = Objects.requireNonNull(Indices.class.getResourceAsStream("index.json"))) {
            ObjectNode root = (ObjectNode) JSON.readTree(resource);
            root.withObject("/settings")
                    .put("number_of_shards", engine.settings().shards())
                    .put("number_of_replicas", engine.settings().replicas());
            root.withObject("/mappings/properties/" + StoredDocument.VECTOR)
                    .put("dims", dimensions)
                    .withObject("/index_options")
                    .put("type", expected / engine.settings().shards() > MOST_COMPARED ? "bbq_hnsw" : "bbq_flat");
            return root;
        } catch (IOException e) {
            throw new SearchUnavailable("the index definition cannot be read", e);
        }
    }
}
