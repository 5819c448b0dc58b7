package cn.techexchange.registry.registration.finding.web;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.text.PlainText;
import cn.techexchange.registry.contract.Finding;
import cn.techexchange.registry.registration.CaseRef;
import cn.techexchange.registry.registration.ReadCases;
import cn.techexchange.registry.registration.finding.ReadFindings;
import cn.techexchange.registry.registration.finding.ReadFindings.JudgedFinding;
import cn.techexchange.registry.registration.finding.WaiveFinding;
import cn.techexchange.registry.registration.finding.Waiver;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings on what was handed in, with the desk's word to each. */
@Controller("/api/desk")
class FindingController {
    private final ReadCases read;
    private final ReadFindings findings;
    private final WaiveFinding waiveFinding;
    private final Accounts accounts;

    FindingController(ReadCases read, ReadFindings findings, WaiveFinding waiveFinding, Accounts accounts) {
        this.read = read;
        this.findings = findings;
        this.waiveFinding = waiveFinding;
        this.accounts = accounts;
    }

    @Get("/registrations/{id}/findings")
    @Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER, Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    List<DeskFinding> list(@Parameter(hidden = true) Caller caller, String id) {
        return list(caller, CaseRef.registration(id));
    }

    @Get("/changes/{id}/findings")
    @Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER, Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    List<DeskFinding> listOfChange(@Parameter(hidden = true) Caller caller, String id) {
        return list(caller, CaseRef.change(id));
    }

    @Post("/registrations/{id}/findings/waiver")
    @Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER})
    List<DeskFinding> waive(@Parameter(hidden = true) Caller caller, String id, @Body @Valid WaiveFindingRequest body) {
        return waive(caller, CaseRef.registration(id), body);
    }

    @Post("/changes/{id}/findings/waiver")
    @Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER})
    List<DeskFinding> waiveOfChange(
            @Parameter(hidden = true) Caller caller, String id, @Body @Valid WaiveFindingRequest body) {
        return waive(caller, CaseRef.change(id), body);
    }

    private List<DeskFinding> list(Caller caller, CaseRef ref) {
        return findings.of(read.get(caller, ref)).stream().map(this::view).toList();
    }

    private List<DeskFinding> waive(Caller caller, CaseRef ref, WaiveFindingRequest body) {
        waiveFinding.waive(caller, ref, body.key(), body.reason().strip());
        return list(caller, ref);
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
