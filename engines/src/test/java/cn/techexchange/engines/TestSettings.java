package cn.techexchange.engines;

import java.nio.file.Path;

/** Small servers whose programs are unpacked once for all tests of this module. */
final class TestSettings {
    private TestSettings() {}

    static EnginesSettings in(Path dataDirectory) {
        return EnginesSettings.in(dataDirectory)
                .withBinaries(Path.of("target", "binaries"))
                .withMemory(64, 256);
    }
}
