package cn.techexchange.engines;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A single Elasticsearch node on loopback, run by the same Java as this process with a class path of its own. */
final class ElasticsearchNode implements Server {
    static final String DIRECTORY = "search";
    private static final Logger LOG = LoggerFactory.getLogger(ElasticsearchNode.class);
    private static final Duration SEARCHABLE_WITHIN = Duration.ofSeconds(3);

    private final EnginesSettings settings;
    private final Path directory;
    private final ServerProcess process;
    private final int port;

    ElasticsearchNode(EnginesSettings settings) throws IOException {
        this.settings = settings;
        directory = settings.dataDirectory().resolve(DIRECTORY);
        process = new ServerProcess("The search engine", directory);
        port = LoopbackPort.choose(settings.searchPort());
    }

    static URI address(int port) {
        return URI.create("http://" + LoopbackPort.HOST + ":" + port);
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void start() throws IOException {
        NodeBinaries binaries = NodeBinaries.unpack(settings.binaries());
        Directories.createForOwner(directory);
        Files.createDirectories(directory.resolve("config"));
        process.endOrphan();
        LoopbackPort.requireFree(port, "the search engine");
        process.launch(new NodeCommand(binaries, directory, settings.searchMemory()).on(port, List.of()));
        try (NodeClient client = new NodeClient(address(port))) {
            process.awaitReady(client::isReady);
            if (!Waiting.until(client::isSearchable, SEARCHABLE_WITHIN)) {
                LOG.warn("The search engine still recovers indices; searching is limited until it has");
            }
        }
    }

    @Override
    public void endOrphan() throws IOException {
        process.endOrphan();
    }

    @Override
    public boolean isRunning() {
        return process.isRunning();
    }

    @Override
    public CompletableFuture<?> end() {
        return process.end();
    }

    @Override
    public void stop() throws IOException {
        if (process.isRunning()) {
            try (NodeClient client = new NodeClient(address(port))) {
                client.flush();
            }
        }
        process.stop();
    }
}
