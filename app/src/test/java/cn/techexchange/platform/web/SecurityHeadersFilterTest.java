package cn.techexchange.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import org.junit.jupiter.api.Test;

class SecurityHeadersFilterTest {
    @Test
    void scripts_come_from_this_site_and_only_decoders_are_compiled() {
        var response = HttpResponse.ok();

        new SecurityHeadersFilter().add(HttpRequest.GET("/"), response);

        assertThat(response.getHeaders().get("Content-Security-Policy"))
                .startsWith("default-src 'self'; script-src 'self' 'wasm-unsafe-eval';")
                .doesNotContain("'unsafe-eval'");
    }
}
