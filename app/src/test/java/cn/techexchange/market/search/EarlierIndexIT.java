package cn.techexchange.market.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.searchindex.IndexContents;
import cn.techexchange.testing.Eventually;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a new release finds when it starts: an index that the release before it made. */
@OnPlatform
class EarlierIndexIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADDED = "coarseVector";
    private static final String EARLIER = "earlier";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final RunningPlatform platform;

    EarlierIndexIT(RunningPlatform platform) {
        this.platform = platform;
    }

    @Test
    void getsTheFieldsThatWereAddedSinceAndIsMergedLikeOneOfThisRelease() throws Exception {
        platform.bean(RebuildIndex.class).run(progress -> {});
        String current = platform.bean(IndexContents.class).indexName().orElseThrow();
        JsonNode merging = merging(current);
        putEarlierInPlaceOf(current);
        var keeper = new IndexKeeper(
                platform.bean(IndexContents.class),
                platform.bean(MarketItems.class),
                platform.bean(RebuildIndex.class));
        try {
            assertThat(fields(EARLIER).has(ADDED)).isFalse();
            assertThat(merging(EARLIER)).isNotEqualTo(merging);

            keeper.onApplicationEvent(new ServerStartupEvent(platform.bean(EmbeddedServer.class)));

            Eventually.within(SOON, () -> assertThat(fields(EARLIER).has(ADDED)).isTrue());
            assertThat(merging(EARLIER)).isEqualTo(merging);
        } finally {
            keeper.stop();
            platform.bean(RebuildIndex.class).run(progress -> {});
        }
    }

    /** At once: a moment without an index, and the running platform would build one. */
    private void putEarlierInPlaceOf(String current) throws IOException, InterruptedException {
        JsonNode index = send("GET", "/" + current, "").path(current);
        String alias = index.path("aliases").fieldNames().next();
        ObjectNode mappings = index.path("mappings").deepCopy();
        mappings.withObject("/properties").remove(ADDED);
        ObjectNode earlier = JSON.createObjectNode();
        earlier.set("mappings", mappings);
        earlier.withObject("/settings").set("analysis", index.at("/settings/index/analysis"));
        send("PUT", "/" + EARLIER, earlier.toString());
        send("POST", "/_aliases", """
                {"actions": [{"add": {"index": "%s", "alias": "%s"}}, {"remove_index": {"index": "%s"}}]}
                """.formatted(EARLIER, alias, current));
    }

    private JsonNode fields(String index) {
        return definition(index).path("mappings").path("properties");
    }

    private JsonNode merging(String index) {
        return definition(index).at("/settings/index/merge");
    }

    private JsonNode definition(String index) {
        try {
            return send("GET", "/" + index, "").path(index);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private JsonNode send(String method, String path, String body) throws IOException, InterruptedException {
        return JSON.readTree(RawEngine.send(platform, method, path, body));
    }
}
