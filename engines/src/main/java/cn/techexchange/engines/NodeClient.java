package cn.techexchange.engines;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The few requests that starting and stopping a node need. */
final class NodeClient implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NodeClient.class);

    private final URI node;
    private final HttpClient http = HttpClient.newBuilder()
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(Duration.ofSeconds(1))
            .build();

    NodeClient(URI node) {
        this.node = node;
    }

    /** Refused until the node has read its cluster state. */
    boolean isReady() {
        return isOk("/_alias");
    }

    /** After a kill a large index takes its time to replay; the platform starts without waiting for all of it. */
    boolean isSearchable() {
        return isOk("/_cluster/health?wait_for_status=yellow&timeout=1s");
    }

    /** Whether it sees a cluster of that many nodes. */
    boolean isOneOf(int nodes) {
        return isOk("/_cluster/health?wait_for_nodes=" + nodes + "&timeout=1s");
    }

    private boolean isOk(String path) {
        try {
            return status(request(path, Duration.ofSeconds(2)).GET()) == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** So that the next start has no operations to replay, which took ten seconds at 150,000 documents. */
    void flush() {
        try {
            int status = status(request("/_flush", Duration.ofSeconds(15)).POST(HttpRequest.BodyPublishers.noBody()));
            LOG.debug("Flushed before stopping: {}", status);
        } catch (IOException e) {
            LOG.warn("The search engine stops without a flush and will replay its log", e);
        }
    }

    private HttpRequest.Builder request(String path, Duration timeout) {
        return HttpRequest.newBuilder(node.resolve(path)).timeout(timeout);
    }

    private int status(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
