package cn.techexchange.platform.time;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;

@Factory
final class ClockFactory {
    /** Days begin and end in {@link LocalTime#ZONE}; instants are stored in UTC. */
    @Singleton
    @Requires(missingBeans = Clock.class)
    Clock clock() {
        return Clock.system(LocalTime.ZONE);
    }
}
