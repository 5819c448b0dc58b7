package cn.techexchange.registry.rulepack;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * How long each side has.
 *
 * @param supplement how long an applicant has for a supplement; null where the rules say nothing
 * @param supplementRestartsReview true where the rules say so, null where they are silent and the platform does it
 */
@Serdeable
public record PackClocks(
        ReviewPeriod review,
        @Nullable ReviewPeriod supplement,
        @Nullable Boolean supplementRestartsReview) {}
