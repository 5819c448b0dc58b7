package cn.techexchange.registry.progress.web;

import cn.techexchange.platform.text.Masked;
import cn.techexchange.platform.web.ClientAddress;
import cn.techexchange.registry.progress.FindProgress;
import cn.techexchange.registry.registration.NextMove;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.RegistrationStep;
import cn.techexchange.registry.registration.RunningClock;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Progress by reference. A POST, so that what is asked stays out of addresses and their logs. */
@Controller("/api/public/progress")
@Secured(SecurityRule.IS_ANONYMOUS)
class ProgressController {
    private final FindProgress find;
    private final RunningClock clock;
    private final ClientAddress address;

    ProgressController(FindProgress find, RunningClock clock, ClientAddress address) {
        this.find = find;
        this.clock = clock;
        this.address = address;
    }

    @Post
    PublicProgress find(HttpRequest<?> request, @Body @Valid ProgressQuestion body) {
        FindProgress.Progress found = find.find(body.reference(), body.codeEnd(), address.of(request));
        Registration registration = found.registration();
        NextMove next = NextMove.of(registration.state());
        return new PublicProgress(
                registration.reference(),
                Masked.name(registration.filing().projectName()),
                registration.state().name(),
                next.holder(),
                next.text(),
                registration.submittedAt(),
                registration.clock().acceptedOn(),
                clock.dueOn(registration).orElse(null),
                clock.daysLeft(registration).orElse(null),
                found.steps().stream().map(PublicStep::of).toList());
    }

    /** @param codeEnd the last four signs of the registrant's credit code */
    @Serdeable
    record ProgressQuestion(
            @NotNull @Pattern(regexp = "\\s*[Kk][Qq]-\\d{4}-\\d{6,}\\s*", message = "受理编号形如 KQ-2026-000123")
            String reference,

            @NotNull @Pattern(regexp = "\\s*[0-9A-Za-z]{4}\\s*", message = "请填写统一社会信用代码的后四位")
            String codeEnd) {}

    /**
     * @param projectName masked
     * @param holder who has it in hand, a role
     * @param daysLeft as the rule pack counts them, negative when overdue, null while no clock runs
     */
    @Serdeable
    record PublicProgress(
            String reference,
            String projectName,
            String state,
            String holder,
            String nextMove,
            Instant submittedAt,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate dueOn,
            @Nullable Integer daysLeft,
            List<PublicStep> steps) {}

    /** @param role never a name; what the desk wrote stays with the applicant */
    @Serdeable
    record PublicStep(String state, Instant at, String role) {
        static PublicStep of(RegistrationStep step) {
            return new PublicStep(step.state().name(), step.at(), step.by().name());
        }
    }
}
