package cn.techexchange.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The right to use a data directory, held by one process at a time and given back by the system when it dies. */
final class DataDirectory implements AutoCloseable {
    private static final String LOCK = "owner.lock";
    private static final String OWNER = "owner.process";

    private final Path directory;
    private final FileChannel lock;

    private DataDirectory(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    static DataDirectory own(Path directory) throws IOException {
        Files.createDirectories(directory);
        FileChannel lock = isOwnedByThisProcess(directory) ? null : tryLock(directory);
        if (lock == null) {
            throw new DataDirectoryInUse(directory);
        }
        thisProcess().write(directory.resolve(OWNER));
        return new DataDirectory(directory, lock);
    }

    static boolean isOwned(Path directory) throws IOException {
        if (!Files.isRegularFile(directory.resolve(LOCK))) {
            return false;
        }
        if (isOwnedByThisProcess(directory)) {
            return true;
        }
        try (FileChannel lock = tryLock(directory)) {
            return lock == null;
        }
    }

    /**
     * Asked before the lock file is opened: closing any channel on that file would give up the lock this process holds
     * (POSIX locks belong to the process, not to the channel).
     */
    private static boolean isOwnedByThisProcess(Path directory) throws IOException {
        return ProcessRecord.read(directory.resolve(OWNER)).equals(Optional.of(thisProcess()));
    }

    private static ProcessRecord thisProcess() {
        return ProcessRecord.of(ProcessHandle.current(), List.of());
    }

    private static @Nullable FileChannel tryLock(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException takenByAnotherThread) {
            throw new DataDirectoryInUse(directory);
        }
        channel.close();
        return null;
    }

    Path path() {
        return directory;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(directory.resolve(OWNER));
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
