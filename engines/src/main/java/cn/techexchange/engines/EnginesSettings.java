package cn.techexchange.engines;

import java.nio.file.Path;

/**
 * What the engines of one data directory need to know.
 *
 * @param dataDirectory holds everything that must survive a restart; created when missing
 * @param binaries where the programs are unpacked once for each version (0.4 GB); may be shared by data directories
 * @param databasePort 0 for any free port
 * @param searchPort 0 for any free port
 * @param databaseMemory buffer pool, in megabytes
 * @param searchMemory heap, in megabytes
 */
public record EnginesSettings(
        Path dataDirectory, Path binaries, int databasePort, int searchPort, int databaseMemory, int searchMemory) {
    private static final int DATABASE_MEMORY = 128;
    private static final int SEARCH_MEMORY = 1024;

    public EnginesSettings {
        dataDirectory = dataDirectory.toAbsolutePath().normalize();
        binaries = binaries.toAbsolutePath().normalize();
        if (databasePort < 0 || databasePort > 65535 || searchPort < 0 || searchPort > 65535) {
            throw new IllegalArgumentException("A port is a number from 0 to 65535");
        }
        if (databaseMemory < 32 || searchMemory < 128) {
            throw new IllegalArgumentException("The database needs 32 MB or more, the search 128 MB or more");
        }
    }

    /** Free ports, usual memory, binaries inside the data directory. */
    public static EnginesSettings in(Path dataDirectory) {
        return new EnginesSettings(
                dataDirectory, dataDirectory.resolve("binaries"), 0, 0, DATABASE_MEMORY, SEARCH_MEMORY);
    }

    public EnginesSettings withBinaries(Path directory) {
        return new EnginesSettings(dataDirectory, directory, databasePort, searchPort, databaseMemory, searchMemory);
    }

    public EnginesSettings withPorts(int database, int search) {
        return new EnginesSettings(dataDirectory, binaries, database, search, databaseMemory, searchMemory);
    }

    public EnginesSettings withMemory(int database, int search) {
        return new EnginesSettings(dataDirectory, binaries, databasePort, searchPort, database, search);
    }
}
