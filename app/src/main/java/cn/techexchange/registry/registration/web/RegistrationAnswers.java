package cn.techexchange.registry.registration.web;

import cn.techexchange.registry.rulepack.RefusalGround;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the edge gives out. */
final class RegistrationAnswers {
    private RegistrationAnswers() {}

    /**
     * A row of a list.
     *
     * @param daysLeft as the rule pack counts them, negative when overdue, null while no clock runs
     * @param holder who has it in hand, a role
     * @param handler name of the person at the desk who has taken it, for the desk only
     * @param mine whether that person is the caller
     */
    @Serdeable
    record RegistrationSummary(
            String id,
            String reference,
            String contractId,
            String projectName,
            String kind,
            String registrantName,
            long transactionValueFen,
            long technologyValueFen,
            String state,
            String holder,
            Instant submittedAt,
            @Nullable LocalDate dueOn,
            @Nullable Integer daysLeft,
            @Nullable String nationalNumber,
            @Nullable String handler,
            boolean mine,
            boolean demo) {}

    /**
     * The whole.
     *
     * @param nextMove what comes next, for its owner
     * @param supplementText what the desk asks for, null unless it waits for a supplement
     * @param outcomeStatute what a revocation rests on, empty otherwise
     * @param countedTransactionFen what counts in the statistics now, corrections included
     * @param experts null while no experts are asked
     * @param moves what the caller may do with it at the desk, empty for applicants
     * @param version what moves name in {@code If-Match}
     */
    @Serdeable
    record RegistrationView(
            RegistrationSummary summary,
            int submission,
            String nextMove,
            @Nullable RulePackNote rulePack,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate decidedOn,
            List<RefusalGround> grounds,
            String outcomeText,
            String outcomeStatute,
            long countedTransactionFen,
            long countedTechnologyFen,
            @Nullable ExpertProgress experts,
            @Nullable String supplementText,
            List<RegistrationStepView> steps,
            List<DeskMoveView> moves,
            long version) {}

    /** @param expertReviewAdvised the technology value is one for which the pack asks experts */
    @Serdeable
    record RulePackNote(
            String code,
            int version,
            String name,
            String source,
            boolean unconfirmed,
            String dayCount,
            boolean expertReviewAdvised) {}

    /** @param heard opinions on the submission as it stands */
    @Serdeable
    record ExpertProgress(int needed, int heard) {}

    /** @param person name, for the desk only */
    @Serdeable
    record RegistrationStepView(
            String state, Instant at, String role, @Nullable String person, String note) {}

    /** @param objection zh-CN reason why the caller may not, null when nothing bars the move */
    @Serdeable
    record DeskMoveView(String move, @Nullable String objection) {}

    /**
     * @param first what waits for the caller in the first review
     * @param second in the second
     * @param mine what the caller has taken
     */
    @Serdeable
    record RegistrationCounts(Map<String, Long> states, long first, long second, long overdue, long mine) {}

    /** @param hash SHA-256 of {@code body} */
    @Serdeable
    record LedgerEntryView(
            long sequence, String event, Instant at, String algorithm, String previousHash, String hash, String body) {}
}
