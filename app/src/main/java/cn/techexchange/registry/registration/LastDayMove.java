package cn.techexchange.registry.registration;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A running clock whose last day a calendar changes.
 *
 * @param before null when the day was still open
 */
@Serdeable
public record LastDayMove(
        String registrationId,
        String reference,
        String projectName,
        @Nullable LocalDate before,
        LocalDate after) {}
