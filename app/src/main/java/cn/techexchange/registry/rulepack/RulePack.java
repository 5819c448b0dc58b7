package cn.techexchange.registry.rulepack;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one regulation.
 *
 * @param inForceFrom null for a draft that never was in force
 * @param inForceUntil last day in force, null while it lasts
 * @param unconfirmed the official text has not been entered yet; shown as 待核对
 * @param kinds the platform's contract kinds as this pack counts them
 * @param groundsOf code of the pack whose refusal grounds apply
 */
@Serdeable
public record RulePack(
        String code,
        String name,
        String source,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        boolean unconfirmed,
        ReviewPeriod review,
        @Nullable ExpertReview expertReview,
        Map<String, String> kinds,
        String groundsOf) {
    public RulePack {
        kinds = Map.copyOf(kinds);
    }

    public boolean isInForceOn(LocalDate date) {
        return inForceFrom != null
                && !date.isBefore(inForceFrom)
                && (inForceUntil == null || !date.isAfter(inForceUntil));
    }

    public boolean asksExperts(long technologyValueFen) {
        return expertReview != null && technologyValueFen >= expertReview.fromTechnologyValueFen();
    }
}
