package cn.techexchange.registry.ledger.tree;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

@Factory
final class SigningKeyFactory {
    @Singleton
    SigningKey signingKey(@Value("${exchange.ledger-key}") String text) {
        return SigningKey.parse(text);
    }
}
