package cn.techexchange.searchindex.elastic;

import cn.techexchange.engines.Engine;
import cn.techexchange.engines.Engines;
import cn.techexchange.engines.EnginesSettings;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;

/** The embedded node, started once for all tests of this process and stopped with it. */
final class TestNode {
    private static final Path TARGET = Path.of("target");
    private static final Engines ENGINES = start();

    private TestNode() {}

    private static Engines start() {
        EnginesSettings settings = EnginesSettings.in(TARGET.resolve("search-" + UUID.randomUUID()))
                .withBinaries(binaries())
                .withMemory(64, 512);
        Engines engines = Engines.start(settings, Set.of(Engine.SEARCH));
        Runtime.getRuntime().addShutdownHook(new Thread(engines::close));
        return engines;
    }

    /** Unpacked once for all modules where a place for it is told. */
    static Path binaries() {
        String shared = System.getenv("EXCHANGE_BINARIES");
        return shared == null ? TARGET.resolve("binaries") : Path.of(shared);
    }

    static String url() {
        return ENGINES.search().toString();
    }
}
