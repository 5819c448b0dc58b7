package cn.techexchange.engines;

import java.nio.file.Path;

/** Small servers whose programs are unpacked once for all tests of this module, or of all modules where it is told. */
final class TestSettings {
    private TestSettings() {}

    static EnginesSettings in(Path dataDirectory) {
        return EnginesSettings.in(dataDirectory).withBinaries(binaries()).withMemory(64, 256);
    }

    private static Path binaries() {
        String shared = System.getenv("EXCHANGE_BINARIES");
        return shared == null ? Path.of("target", "binaries") : Path.of(shared);
    }
}
