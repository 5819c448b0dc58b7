package cn.techexchange.registry.rulepack;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the regulation was in force.
 *
 * @param from null for a draft that never was
 * @param until last day in force, null while it lasts
 */
@Serdeable
public record PackValidity(
        @Nullable LocalDate from, @Nullable LocalDate until) {
    boolean covers(LocalDate date) {
        return from != null && !date.isBefore(from) && (until == null || !date.isAfter(until));
    }
}
