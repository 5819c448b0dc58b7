package cn.techexchange.identity.session.web;

import cn.techexchange.identity.session.Device;
import cn.techexchange.platform.web.ClientAddress;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/** Reads from where a request comes. */
@Singleton
final class Devices {
    private final ClientAddress address;

    Devices(ClientAddress address) {
        this.address = address;
    }

    Device of(HttpRequest<?> request) {
        String browser = request.getHeaders().getFirst(HttpHeaders.USER_AGENT).orElse("");
        return new Device(address.of(request), browser);
    }
}
