package cn.techexchange.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EnginesSettingsTest {
    private static final EnginesSettings SETTINGS = EnginesSettings.in(Path.of("data"));

    @Test
    void pathsAreAbsoluteSoThatAProcessRecordNamesThem() {
        assertTrue(SETTINGS.dataDirectory().isAbsolute());
        assertTrue(SETTINGS.withBinaries(Path.of("shared")).binaries().isAbsolute());
    }

    @Test
    void binariesAreInTheDataDirectoryUnlessShared() {
        assertEquals(SETTINGS.dataDirectory().resolve("binaries"), SETTINGS.binaries());
    }

    @Test
    void portsBeyondTheRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> SETTINGS.withPorts(65536, 0));
        assertThrows(IllegalArgumentException.class, () -> SETTINGS.withPorts(0, -1));
    }
}
