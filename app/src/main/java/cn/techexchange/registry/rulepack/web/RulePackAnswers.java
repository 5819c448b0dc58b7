package cn.techexchange.registry.rulepack.web;

import cn.techexchange.registry.rulepack.PackChange;
import cn.techexchange.registry.rulepack.PackFileError;
import cn.techexchange.registry.rulepack.RulePack;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What administrators read of rule packs. */
final class RulePackAnswers {
    private RulePackAnswers() {}

    /**
     * A row of the list.
     *
     * @param applies it is the edition that applies today, in force or not
     * @param inForce contracts accepted today are judged by it
     * @param uploadedBy null for one that came with the platform
     */
    @Serdeable
    record PackEditionSummary(
            String id,
            String code,
            int version,
            String name,
            boolean unconfirmed,
            String state,
            boolean applies,
            boolean inForce,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate effectiveFrom,
            @Nullable String uploadedBy,
            Instant uploadedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            String reason) {}

    /**
     * The whole.
     *
     * @param comparedWith what {@code changes} is the difference from, null when there is nothing earlier
     * @param ownUpload the reader uploaded it and so may not decide
     * @param text the data file
     * @param rowVersion to be sent back with a decision
     */
    @Serdeable
    record PackEditionView(
            PackEditionSummary summary,
            RulePack pack,
            @Nullable String comparedWith,
            List<PackChange> changes,
            @Nullable String dryRunJob,
            boolean ownUpload,
            String text,
            long rowVersion) {}

    /** @param changes empty while there are errors */
    @Serdeable
    record PackFileReport(
            List<PackFileError> errors, @Nullable String comparedWith, List<PackChange> changes) {}
}
