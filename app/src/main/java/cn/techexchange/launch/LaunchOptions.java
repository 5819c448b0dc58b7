package cn.techexchange.launch;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options that all commands share. */
final class LaunchOptions {
    @Option(
            names = "--data",
            paramLabel = "目录",
            description = "数据目录（默认 ${DEFAULT-VALUE}）",
            defaultValue = "${env:EXCHANGE_DATA:-data}")
    private Path data = Path.of("data");

    @Option(names = "--database-port", description = "内置数据库端口，0 为任意空闲端口", defaultValue = "0")
    private int databasePort;

    @Option(names = "--search-port", description = "内置检索引擎端口，0 为任意空闲端口", defaultValue = "0")
    private int searchPort;

    @Option(
            names = "--binaries",
            paramLabel = "目录",
            description = "内置引擎程序的解压目录（默认在数据目录内）",
            defaultValue = "${env:EXCHANGE_BINARIES:-}")
    private Path binaries = Path.of("");

    Path data() {
        return data.toAbsolutePath().normalize();
    }

    Path binaries() {
        return binaries.toString().isEmpty() ? data().resolve("binaries") : binaries.toAbsolutePath();
    }

    int databasePort() {
        return databasePort;
    }

    int searchPort() {
        return searchPort;
    }
}
