package cn.techexchange.launch;

import cn.techexchange.engines.DatabaseAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The settings that the launcher itself gives, for tests that start the platform in their own process. */
public final class InstalledSettings {
    private InstalledSettings() {}

    public static Map<String, Object> of(Path data, DatabaseAddress database, URI search) {
        var settings = DatabaseSettings.at(
                database.host(), database.port(), database.schema(), database.user(), database.password());
        return Installation.properties(data, settings, Optional.of(search.toString()));
    }
}
