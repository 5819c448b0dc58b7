package cn.techexchange.launch;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;

/** Makes the application's context on an installation. */
final class Platform {
    private Platform() {}

    /** With the web server (not yet started) and everything that runs beside it. */
    static ApplicationContext serving(Installation installation, int port) {
        Map<String, Object> properties = new HashMap<>(installation.properties());
        properties.put("micronaut.server.port", port);
        return context(properties);
    }

    /** For one command: no web server, no background work. */
    static ApplicationContext working(Installation installation) {
        return context(installation.properties());
    }

    private static ApplicationContext context(Map<String, Object> properties) {
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(properties)
                .start();
    }
}
