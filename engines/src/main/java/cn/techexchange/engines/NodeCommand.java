package cn.techexchange.engines;

import cn.techexchange.engines.node.NodeLauncher;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a node is started.
 *
 * @param directory of this node's data
 * @param memory heap, in megabytes
 */
record NodeCommand(NodeBinaries binaries, Path directory, int memory) {
    /** @param further settings, each as {@code name=value} */
    List<String> on(int port, List<String> further) {
        Stream<String> command = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms" + Math.min(256, memory) + "m",
                "-Xmx" + memory + "m",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + binaries.classArchive(),
                "-Xlog:cds*=off",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-OmitStackTraceInFastThrow",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Dlog4j2.disable.jmx=true",
                "-Dlog4j.shutdownHookEnabled=false",
                "-Dorg.apache.logging.log4j.level=INFO",
                "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                binaries.classPath(),
                NodeLauncher.class.getName(),
                binaries.home().toString(),
                directory.toString(),
                Integer.toString(port));
        return Stream.concat(command, further.stream()).toList();
    }
}
