package cn.techexchange.platform.web;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;

/** Where people outside reach the platform, for links on paper; {@code exchange.public-address} names it. */
@Singleton
public final class PublicAddress {
    private final String configured;
    private final BeanProvider<EmbeddedServer> server;

    PublicAddress(@Value("${exchange.public-address:}") String configured, BeanProvider<EmbeddedServer> server) {
        this.configured = configured.strip().replaceAll("/+$", "");
        this.server = server;
    }

    /** @param path begins with a slash */
    public String of(String path) {
        return (configured.isEmpty() ? server.get().getURI().toString() : configured) + path;
    }
}
