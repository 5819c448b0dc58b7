package cn.techexchange.launch;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Servers that somebody else runs, named by the environment. */
record ExternalInstallation(Map<String, Object> properties, String description) implements Installation {
    static Optional<ExternalInstallation> fromEnvironment(Path data) {
        String host = System.getenv("EXCHANGE_DATABASE_HOST");
        if (host == null || host.isBlank()) {
            return Optional.empty();
        }
        int port = Integer.parseInt(
                Optional.ofNullable(System.getenv("EXCHANGE_DATABASE_PORT")).orElse("3306"));
        var database = DatabaseSettings.at(
                host,
                port,
                required("EXCHANGE_DATABASE_SCHEMA"),
                required("EXCHANGE_DATABASE_USER"),
                required("EXCHANGE_DATABASE_PASSWORD"));
        Optional<String> search = Optional.of(required("EXCHANGE_SEARCH_URL"));
        return Optional.of(new ExternalInstallation(
                Installation.properties(data, database, search), "使用外部数据库 " + host + " 和外部检索服务"));
    }

    private static String required(String name) {
        @Nullable String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new LaunchRefused("缺少环境变量 " + name + "：使用外部数据库时必须设置，见 .env.example。");
        }
        return value;
    }

    @Override
    public void close() {
        // What others run is not ours to stop.
    }
}
