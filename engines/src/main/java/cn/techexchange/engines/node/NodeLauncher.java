package cn.techexchange.engines.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * Runs one Elasticsearch node until it is told to stop or its parent process is gone: the parent holds the other end of
 * standard input, so the end of that stream is the parent's death, even by SIGKILL.
 */
public final class NodeLauncher {
    private static final int FURTHER = 3;

    private NodeLauncher() {}

    /**
     * Arguments: the directory of binaries, the directory of this node's data, the HTTP port, and any number of further
     * settings as {@code name=value}, which stand before those of a single node.
     */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        Path directory = Path.of(arguments[1]);
        Settings settings = settings(home, directory, arguments);
        configureLogging(settings);
        Node node = createNode(settings, directory.resolve("config"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node), "close-node"));
        node.start();
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
        System.exit(0);
    }

    private static Settings settings(Path home, Path directory, String[] arguments) {
        Settings.Builder settings = Settings.builder()
                .put("cluster.name", "exchange-embedded")
                .put("node.name", "embedded")
                .put("discovery.type", "single-node")
                .put("path.home", home.toString())
                .put("path.data", directory.resolve("data").toString())
                .put("network.host", "127.0.0.1")
                .put("http.port", arguments[2])
                .put("transport.port", "0")
                // Handing each small part of an index to another thread takes longer than looking through it: with nine
                // parts of one document a search took 28 ms of processor time, by one thread 19.
                .put("search.query_phase_parallel_collection_enabled", false)
                // A nearly full disk would turn every index read-only without a word to the writer.
                .put("cluster.routing.allocation.disk.threshold_enabled", false);
        for (int i = FURTHER; i < arguments.length; i++) {
            String[] setting = arguments[i].split("=", 2);
            settings.put(setting[0], setting[1]);
        }
        return settings.build();
    }

    private static void configureLogging(Settings settings) {
        LogConfigurator.configureESLogging();
        LogConfigurator.loadLog4jPlugins();
        LogConfigurator.configureWithoutConfig(settings);
    }

    private static Node createNode(Settings settings, Path config) {
        Environment environment = new Environment(settings, config);
        PluginsLoader plugins = PluginsLoader.createPluginsLoader(
                PluginsLoader.loadModulesBundles(environment.modulesDir()), Set.of(), Map.of(), false);
        return new Node(environment, plugins);
    }

    private static void close(Node node) {
        try {
            node.close();
            node.awaitClose(20, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
