package cn.techexchange.identity.account;

import io.micronaut.context.annotation.Value;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.generator.TokenGenerator;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a caller into a short-lived signed token and reads it back. */
@Singleton
public final class AccessTokens {
    private static final String NAME = "name";
    private static final String ORGANIZATION = "org";
    private final TokenGenerator generator;
    private final Duration lifetime;

    AccessTokens(TokenGenerator generator, @Value("${exchange.access-token-lifetime:10m}") Duration lifetime) {
        this.generator = generator;
        this.lifetime = lifetime;
    }

    public Duration lifetime() {
        return lifetime;
    }

    public String issue(Caller caller) {
        Map<String, Object> claims = new HashMap<>();
        claims.put(NAME, caller.name());
        if (caller.organizationId() != null) {
            claims.put(ORGANIZATION, caller.organizationId());
        }
        Set<String> roles = caller.roles().stream().map(Role::name).collect(Collectors.toSet());
        return generator
                .generateToken(
                        Authentication.build(caller.accountId(), roles, claims), Math.toIntExact(lifetime.toSeconds()))
                .orElseThrow(() -> new IllegalStateException("no token could be signed"));
    }

    /** Reads what {@link #issue} wrote. */
    public static Caller read(Authentication authentication) {
        Map<String, Object> claims = authentication.getAttributes();
        Set<Role> roles = authentication.getRoles().stream().map(Role::valueOf).collect(Collectors.toSet());
        String name = String.valueOf(claims.getOrDefault(NAME, ""));
        return new Caller(
                authentication.getName(),
                name,
                Optional.ofNullable(claims.get(ORGANIZATION))
                        .map(String::valueOf)
                        .orElse(null),
                roles);
    }
}
