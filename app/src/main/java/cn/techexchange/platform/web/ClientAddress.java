package cn.techexchange.platform.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import jakarta.inject.Singleton;
import java.util.Optional;

/** From where a request comes; behind a proxy {@code micronaut.server.client-address-header} names the header. */
@Singleton
public final class ClientAddress {
    private final HttpClientAddressResolver resolver;

    ClientAddress(HttpClientAddressResolver resolver) {
        this.resolver = resolver;
    }

    /** Empty where the connection does not tell. */
    public String of(HttpRequest<?> request) {
        return Optional.ofNullable(resolver.resolve(request)).orElse("");
    }
}
