package cn.techexchange.registry.registration.change.web;

import cn.techexchange.registry.registration.change.AvailableChangeMoves.ChangeMoveKind;
import cn.techexchange.registry.registration.change.CancellationRequest;
import cn.techexchange.registry.registration.change.ChangeState;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the edge tells of changes and cancellations. */
final class ChangeAnswers {
    private ChangeAnswers() {}

    /**
     * A row of the desk's list.
     *
     * @param daysLeft as the rule pack counts them, negative when overdue, null while no clock runs
     * @param handler name of the person at the desk who has taken it
     * @param mine whether that person is the caller
     */
    @Serdeable
    record ChangeSummary(
            String id,
            String reference,
            String projectName,
            String registrantName,
            ChangeState state,
            String reason,
            Instant requestedAt,
            @Nullable LocalDate dueOn,
            @Nullable Integer daysLeft,
            @Nullable String handler,
            boolean mine,
            boolean demo) {}

    /**
     * A change with its place.
     *
     * @param holder who has it in hand, a role
     * @param nextMove what comes next, for its applicant
     * @param baseSubmission number of the registered submission it starts from
     * @param submission number of the changed one, null until it is handed in
     * @param values null until it is handed in
     * @param handler name of the person at the desk who has taken it, for the desk only
     * @param experts null while no experts are asked
     * @param supplementText what the desk asks for, null unless it waits for a supplement
     * @param moves what the caller may do with it at the desk, empty for applicants
     * @param version what moves name in {@code If-Match}
     */
    @Serdeable
    record ChangeView(
            String id,
            String registrationId,
            String contractId,
            String reference,
            String projectName,
            String registrantName,
            ChangeState state,
            String holder,
            String nextMove,
            String reason,
            int baseSubmission,
            @Nullable Integer submission,
            @Nullable ChangedValues values,
            Instant requestedAt,
            @Nullable LocalDate dueOn,
            @Nullable Integer daysLeft,
            @Nullable String rulePackName,
            boolean expertReviewAdvised,
            @Nullable ChangeExperts experts,
            @Nullable String supplementText,
            String answer,
            @Nullable Instant decidedAt,
            @Nullable String handler,
            boolean mine,
            List<ChangeStepView> steps,
            List<ChangeMoveView> moves,
            boolean demo,
            long version) {}

    /** What is registered now, and what the change makes of it. */
    @Serdeable
    record ChangedValues(
            long registeredTransactionFen,
            long registeredTechnologyFen,
            long transactionValueFen,
            long technologyValueFen) {}

    /** @param heard opinions on the submission as it stands */
    @Serdeable
    record ChangeExperts(int needed, int heard) {}

    /** @param person name, for the desk only */
    @Serdeable
    record ChangeStepView(
            ChangeState state,
            Instant at,
            String role,
            @Nullable String person,
            String note) {}

    /** @param objection zh-CN reason why the caller may not, null when nothing bars the move */
    @Serdeable
    record ChangeMoveView(ChangeMoveKind move, @Nullable String objection) {}

    /**
     * @param first what waits for the caller in the first review
     * @param second in the second
     * @param mine what the caller has taken
     */
    @Serdeable
    record ChangeCounts(long open, long first, long second, long overdue, long mine) {}

    @Serdeable
    record CancellationView(
            String registrationId,
            String reference,
            String projectName,
            CancellationRequest.RequestState state,
            String holder,
            String nextMove,
            String reason,
            Instant requestedAt,
            String answer,
            @Nullable Instant answeredAt) {}
}
