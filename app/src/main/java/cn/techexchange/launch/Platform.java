package cn.techexchange.launch;

import cn.techexchange.demo.DemoFilling;
import cn.techexchange.platform.job.NoSchedules;
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
        Map<String, Object> properties = new HashMap<>(installation.properties());
        properties.put(NoSchedules.PROPERTY, "false");
        return context(properties);
    }

    /** For filling demonstration data, without background work: its clock shows the time of what is being filled. */
    static ApplicationContext filling(Installation installation, String password) {
        Map<String, Object> properties = new HashMap<>(installation.properties());
        properties.put(NoSchedules.PROPERTY, "false");
        properties.put(DemoFilling.PROPERTY, "true");
        properties.put(DemoFilling.PASSWORD, password);
        return context(properties);
    }

    private static ApplicationContext context(Map<String, Object> properties) {
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(properties)
                .start();
    }
}
