package cn.techexchange.engines;

import cn.techexchange.engines.EnginesException.Reason;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * One of several nodes.
 *
 * @param port of HTTP
 * @param settings each as {@code name=value}
 */
record ClusterNode(ServerProcess process, NodeCommand command, int port, List<String> settings) {
    URI address() {
        return ElasticsearchNode.address(port);
    }

    void launch() throws IOException {
        process.launch(command.on(port, settings));
    }

    void awaitCluster(int size, Duration limit) {
        try (NodeClient client = new NodeClient(address())) {
            if (!Waiting.until(() -> !process.isRunning() || client.isOneOf(size), limit) || !process.isRunning()) {
                throw new EnginesException(Reason.NOT_READY, "The node at " + address() + " found no cluster");
            }
        }
    }

    void kill() {
        process.kill();
    }
}
