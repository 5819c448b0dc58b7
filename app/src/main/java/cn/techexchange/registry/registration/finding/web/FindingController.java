package cn.techexchange.registry.registration.finding.web;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.text.PlainText;
import cn.techexchange.registry.contract.Finding;
import cn.techexchange.registry.registration.ReadRegistrations;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.finding.ReadFindings;
import cn.techexchange.registry.registration.finding.ReadFindings.JudgedFinding;
import cn.techexchange.registry.registration.finding.WaiveFinding;
import cn.techexchange.registry.registration.finding.Waiver;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The findings on what was handed in, with the desk's word to each. */
@Controller("/api/desk/registrations/{id}/findings")
class FindingController {
    private final ReadRegistrations read;
    private final ReadFindings findings;
    private final WaiveFinding waiveFinding;
    private final Accounts accounts;

    FindingController(ReadRegistrations read, ReadFindings findings, WaiveFinding waiveFinding, Accounts accounts) {
        this.read = read;
        this.findings = findings;
        this.waiveFinding = waiveFinding;
        this.accounts = accounts;
    }

    /** @param submission the one to look at, the registration's own when left out */
    @Get
    @Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER, Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    List<DeskFinding> list(
            @Parameter(hidden = true) Caller caller, String id, @QueryValue @Nullable Integer submission) {
        Registration registration = read.get(caller, id);
        int number =
                Objects.requireNonNullElse(submission, registration.filing().submission());
        return findings.of(registration, number).stream().map(this::view).toList();
    }

    @Post("/waiver")
    @Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER})
    List<DeskFinding> waive(@Parameter(hidden = true) Caller caller, String id, @Body @Valid WaiveFindingRequest body) {
        waiveFinding.waive(caller, id, body.key(), body.reason().strip());
        return list(caller, id, null);
    }

    private DeskFinding view(JudgedFinding judged) {
        Waiver waiver = judged.waiver().orElse(null);
        return new DeskFinding(
                judged.finding(),
                waiver == null
                        ? null
                        : new WaiverView(
                                waiver.reason(),
                                accounts.find(waiver.accountId())
                                        .map(Account::name)
                                        .orElse(""),
                                waiver.at()));
    }

    /** @param waiver null until the desk lets it stand */
    @Serdeable
    record DeskFinding(Finding finding, @Nullable WaiverView waiver) {}

    @Serdeable
    record WaiverView(String reason, String person, Instant at) {}

    @Serdeable
    record WaiveFindingRequest(
            @NotBlank @Size(max = 300) String key,

            @NotBlank @Size(max = 500) @PlainText(multiline = true)
            String reason) {}
}
