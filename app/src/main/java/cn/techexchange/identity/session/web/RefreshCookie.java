package cn.techexchange.identity.session.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Carries the refresh token; no script can read it and no other site can make the browser send it. */
@Singleton
final class RefreshCookie {
    private static final String NAME = "session";
    private static final String PATH = "/api/session";
    private final boolean alwaysSecure;
    private final Clock clock;

    /** @param alwaysSecure for a proxy that speaks https outside and http inside */
    RefreshCookie(@Value("${exchange.secure-cookies:false}") boolean alwaysSecure, Clock clock) {
        this.alwaysSecure = alwaysSecure;
        this.clock = clock;
    }

    Optional<String> read(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).map(Cookie::getValue);
    }

    Cookie holding(String token, Instant expiresAt, HttpRequest<?> request) {
        return cookie(token, request).maxAge(Duration.between(clock.instant(), expiresAt));
    }

    Cookie cleared(HttpRequest<?> request) {
        return cookie("", request).maxAge(Duration.ZERO);
    }

    private Cookie cookie(String value, HttpRequest<?> request) {
        return Cookie.of(NAME, value)
                .path(PATH)
                .httpOnly(true)
                .secure(alwaysSecure || request.isSecure())
                .sameSite(SameSite.Strict);
    }
}
