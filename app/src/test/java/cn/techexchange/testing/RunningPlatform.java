package cn.techexchange.testing;

import cn.techexchange.engines.Engines;
import cn.techexchange.engines.EnginesSettings;
import cn.techexchange.launch.InstalledSettings;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** One platform on real engines for all tests of the JVM; each test brings organisations of its own. */
public final class RunningPlatform implements AutoCloseable {
    private static final Path HOME = Path.of("target", "platform").toAbsolutePath();
    /** Where the platform looks for a mail server; only tests of mail start one. */
    public static final int MAIL_PORT = freePort();

    private final Engines engines;
    private final EmbeddedServer server;

    private RunningPlatform(Engines engines, EmbeddedServer server) {
        this.engines = engines;
        this.server = server;
    }

    public static RunningPlatform start() {
        return start(64);
    }

    /** @param databaseMemory buffer pool in megabytes; benches want the data in it */
    public static RunningPlatform start(int databaseMemory) {
        return start(databaseMemory, 512);
    }

    /** @param searchMemory heap in megabytes */
    public static RunningPlatform start(int databaseMemory, int searchMemory) {
        Path data = HOME.resolve("data");
        Engines.erase(data);
        deleteAll(data);
        Engines engines = Engines.start(
                EnginesSettings.in(data).withBinaries(binaries()).withMemory(databaseMemory, searchMemory));
        try {
            EmbeddedServer server = ApplicationContext.builder()
                    .deduceEnvironment(false)
                    .banner(false)
                    .properties(properties(engines, data))
                    .run(EmbeddedServer.class);
            var platform = new RunningPlatform(engines, server);
            ComingYears.enter(platform);
            return platform;
        } catch (RuntimeException e) {
            // Engines left behind would keep the next run of the tests from its data directory.
            engines.close();
            throw e;
        }
    }

    private static Map<String, Object> properties(Engines engines, Path data) {
        Map<String, Object> properties =
                new HashMap<>(InstalledSettings.of(data, engines.database(), engines.search()));
        properties.put("exchange.mail.host", "127.0.0.1");
        properties.put("exchange.mail.port", MAIL_PORT);
        properties.put("exchange.mail.from", "exchange@example.cn");
        properties.put("exchange.mail.first-delay", "1s");
        properties.put("micronaut.server.port", -1);
        properties.put("micronaut.server.client-address-header", "X-Real-IP");
        return properties;
    }

    /** Unpacking takes most of a first start; machines that run many checkouts share one place for it. */
    public static Path binaries() {
        String shared = System.getenv("EXCHANGE_BINARIES");
        return shared == null ? HOME.resolve("binaries") : Path.of(shared);
    }

    public ApplicationContext context() {
        return server.getApplicationContext();
    }

    public <T> T bean(Class<T> type) {
        return context().getBean(type);
    }

    public URI address() {
        return server.getURI();
    }

    /** Settings that a second context on the same engines begins with. */
    public Map<String, Object> properties() {
        return properties(engines, HOME.resolve("data"));
    }

    public Engines engines() {
        return engines;
    }

    @Override
    public void close() {
        server.close();
        engines.close();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteAll(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (var files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
