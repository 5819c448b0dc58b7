package cn.techexchange.identity.session.web;

import cn.techexchange.identity.session.Device;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Reads from where a request comes; behind a proxy {@code micronaut.server.client-address-header} names the header. */
@Singleton
final class Devices {
    private final HttpClientAddressResolver addresses;

    Devices(HttpClientAddressResolver addresses) {
        this.addresses = addresses;
    }

    Device of(HttpRequest<?> request) {
        String address = Optional.ofNullable(addresses.resolve(request)).orElse("");
        String browser = request.getHeaders().getFirst(HttpHeaders.USER_AGENT).orElse("");
        return new Device(address, browser);
    }
}
