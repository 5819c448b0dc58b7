package cn.techexchange.engines;

import cn.techexchange.engines.EnginesException.Reason;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program that travels on the class path, in a jar or in a directory of classes, and is unpacked once to run. */
final class Bundle {
    private final String root;
    private final String marker;

    /** @param marker a file that is surely below {@code root} */
    Bundle(String root, String marker) {
        this.root = root;
        this.marker = marker;
    }

    /**
     * Unpacks the named parts (paths below the root) to {@code target} unless they are there. Several processes may do
     * so at once: each unpacks beside the target, the first to rename wins, so a target is always whole.
     */
    Path unpack(Path target, List<String> parts) throws IOException {
        if (Files.isDirectory(target)) {
            return target;
        }
        Files.createDirectories(target.getParent());
        Path half = Files.createTempDirectory(target.getParent(), target.getFileName() + "-unpacking-");
        try {
            copy(half, parts);
            Files.move(half, target);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            Directories.delete(half);
        }
        return target;
    }

    private void copy(Path target, List<String> parts) throws IOException {
        URL url = Bundle.class.getClassLoader().getResource(root + marker);
        if (url == null) {
            throw new EnginesException(Reason.UNSUPPORTED_PLATFORM, root + marker + " is not on the class path");
        }
        if (url.openConnection() instanceof JarURLConnection connection) {
            Path jar = Path.of(URI.create(connection.getJarFileURL().toString()));
            try (FileSystem files = FileSystems.newFileSystem(jar)) {
                copyParts(files.getPath(root), target, parts);
            }
        } else {
            copyParts(Path.of(URI.create(url.toString()).resolve(upFromMarker())), target, parts);
        }
    }

    private String upFromMarker() {
        return "./" + "../".repeat((int) marker.chars().filter(c -> c == '/').count());
    }

    private static void copyParts(Path source, Path target, List<String> parts) throws IOException {
        for (String part : parts) {
            try (Stream<Path> files = Files.walk(source.resolve(part))) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    Path to = target.resolve(source.relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
        }
    }
}
