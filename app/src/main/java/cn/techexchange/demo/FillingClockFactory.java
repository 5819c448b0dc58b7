package cn.techexchange.demo;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Replaces the platform's clock, in a context made for filling and in no other. */
@Factory
@Requires(property = DemoFilling.PROPERTY, value = "true")
final class FillingClockFactory {
    @Singleton
    @Bean(typed = {Clock.class, SettableClock.class})
    SettableClock clock() {
        return new SettableClock(Instant.now());
    }
}
