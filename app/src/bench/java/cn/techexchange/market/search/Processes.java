package cn.techexchange.market.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Resident memory of this process and of the engines it started, in megabytes, where the system tells it. */
final class Processes {
    private Processes() {}

    static Map<String, Long> memory() {
        var memory = new TreeMap<String, Long>();
        memory.put("platform and clients", resident(ProcessHandle.current()));
        ProcessHandle.current().descendants().forEach(process -> {
            String command = process.info().command().orElse("");
            memory.merge(command.contains("mariadb") ? "database" : "search engine", resident(process), Long::sum);
        });
        return memory;
    }

    private static long resident(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) / 1024)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
