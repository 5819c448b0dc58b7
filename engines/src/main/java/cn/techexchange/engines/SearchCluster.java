package cn.techexchange.engines;

import cn.techexchange.engines.EnginesException.Reason;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Several nodes on loopback that form one cluster: to try on one machine what is run on several. The platform itself
 * brings a single node ({@link Engines}).
 */
public final class SearchCluster implements AutoCloseable {
    private static final Duration FORMED_WITHIN = Duration.ofMinutes(2);
    private final List<ClusterNode> nodes;

    private SearchCluster(List<ClusterNode> nodes) {
        this.nodes = nodes;
    }

    /**
     * Starts that many nodes side by side and returns when they have found each other.
     *
     * @param memory heap of each node, in megabytes
     * @throws EnginesException when a node cannot be started; nothing is left running then
     */
    public static SearchCluster start(Path directory, Path binaries, int size, int memory) {
        try {
            NodeBinaries unpacked =
                    NodeBinaries.unpack(binaries.toAbsolutePath().normalize());
            SearchCluster cluster = new SearchCluster(nodes(directory.toAbsolutePath(), unpacked, size, memory));
            cluster.launch();
            return cluster;
        } catch (IOException e) {
            throw new EnginesException(Reason.NOT_READY, "The cluster cannot be started: " + e, e);
        }
    }

    private static List<ClusterNode> nodes(Path directory, NodeBinaries binaries, int size, int memory)
            throws IOException {
        List<Integer> transport = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            transport.add(LoopbackPort.choose(0));
        }
        String names = IntStream.range(0, size).mapToObj(SearchCluster::name).collect(Collectors.joining(","));
        String seeds =
                transport.stream().map(port -> LoopbackPort.HOST + ":" + port).collect(Collectors.joining(","));
        List<ClusterNode> nodes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Path own = directory.resolve(name(i));
            Files.createDirectories(own.resolve("config"));
            nodes.add(new ClusterNode(
                    new ServerProcess("Search node " + name(i), own),
                    new NodeCommand(binaries, own, memory),
                    LoopbackPort.choose(0),
                    List.of(
                            "cluster.name=exchange-on-" + size,
                            "node.name=" + name(i),
                            "discovery.type=multi-node",
                            "discovery.seed_hosts=" + seeds,
                            "cluster.initial_master_nodes=" + names,
                            "transport.port=" + transport.get(i))));
        }
        return nodes;
    }

    private static String name(int node) {
        return "node-" + (node + 1);
    }

    private void launch() throws IOException {
        try {
            for (ClusterNode node : nodes) {
                node.launch();
            }
            for (ClusterNode node : nodes) {
                node.awaitCluster(nodes.size(), FORMED_WITHIN);
            }
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** In the order of the nodes, those that are gone too. */
    public List<URI> addresses() {
        return nodes.stream().map(ClusterNode::address).toList();
    }

    /** Ends one node at once, as a machine does that loses its power. */
    public void kill(int node) {
        nodes.get(node).kill();
    }

    @Override
    public void close() {
        nodes.forEach(ClusterNode::kill);
    }
}
