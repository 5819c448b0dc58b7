package cn.techexchange.registry.registration.change.web;

import cn.techexchange.platform.text.PlainText;
import cn.techexchange.registry.registration.change.CancellationRequest;
import cn.techexchange.registry.registration.change.ChangeState;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What comes and goes about changes and cancellations. */
final class ChangeAnswers {
    private ChangeAnswers() {}

    /**
     * A change with its place.
     *
     * @param baseSubmission number of the registered submission it starts from
     * @param submission number of the changed one, null until it is handed in
     * @param objection zh-CN reason why the caller may not review it now, null when nothing bars that
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
            String reason,
            int baseSubmission,
            @Nullable Integer submission,
            Instant requestedAt,
            @Nullable LocalDate dueOn,
            @Nullable Integer daysLeft,
            String answer,
            @Nullable Instant decidedAt,
            @Nullable String objection,
            boolean demo,
            long version) {}

    @Serdeable
    record CancellationView(
            String registrationId,
            String reference,
            String projectName,
            CancellationRequest.RequestState state,
            String reason,
            Instant requestedAt,
            String answer,
            @Nullable Instant answeredAt) {}

    @Serdeable
    record ChangeReasonRequest(
            @NotBlank @Size(max = 1000) @PlainText(multiline = true)
            String reason) {}

    @Serdeable
    record RefuseChangeRequest(
            @NotBlank @Size(max = 2000) @PlainText(multiline = true)
            String text) {}

    @Serdeable
    record DeclineCancellationRequest(
            @NotBlank @Size(max = 1000) @PlainText(multiline = true)
            String text) {}
}
