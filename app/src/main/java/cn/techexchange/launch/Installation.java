package cn.techexchange.launch;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The servers and files that one process works with, as settings of the application. */
sealed interface Installation extends AutoCloseable permits ExternalInstallation, EmbeddedInstallation {
    /** Settings for data source, search, files and signing. */
    Map<String, Object> properties();

    /** One zh-CN sentence about what is worked on. */
    String description();

    @Override
    void close();

    /** Starts what is needed to serve; refuses when another platform owns the directory. */
    static Installation toServe(LaunchOptions options) {
        return ExternalInstallation.fromEnvironment(options.data())
                .map(Installation.class::cast)
                .orElseGet(() -> BundledEngines.use(() -> EmbeddedInstallation.own(options)));
    }

    /** Joins the platform that is running on the directory, or starts its engines for the time of the work. */
    static Installation toWork(LaunchOptions options) {
        return ExternalInstallation.fromEnvironment(options.data())
                .map(Installation.class::cast)
                .orElseGet(() -> BundledEngines.use(() -> EmbeddedInstallation.joinOrOwn(options)));
    }

    /** @param search the addresses of its nodes, with commas between */
    static Map<String, Object> properties(Path data, DatabaseSettings database, Optional<String> search) {
        return Map.of(
                "datasources.default.url",
                database.url(),
                "datasources.default.username",
                database.user(),
                "datasources.default.password",
                database.password(),
                "exchange.search.url",
                search.orElse("http://127.0.0.1:9"),
                "exchange.data",
                data.toString(),
                "exchange.files",
                data.resolve("files").toString(),
                "exchange.signing-secret",
                Secrets.signing(data),
                "exchange.ledger-key",
                LedgerKey.of(data));
    }
}
