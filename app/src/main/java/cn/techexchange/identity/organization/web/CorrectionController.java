package cn.techexchange.identity.organization.web;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.CorrectOrganization;
import cn.techexchange.identity.organization.Correction;
import cn.techexchange.identity.organization.Corrections;
import cn.techexchange.identity.organization.FactChange;
import cn.techexchange.identity.organization.VerifiedFacts;
import cn.techexchange.platform.text.PlainText;
import cn.techexchange.platform.web.EntityTag;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The bureau's corrections of what it has verified. */
@Controller("/api/organizations/{id}")
class CorrectionController {
    private static final int SHOWN = 100;
    private final CorrectOrganization correctOrganization;
    private final Corrections corrections;
    private final Accounts accounts;

    CorrectionController(CorrectOrganization correctOrganization, Corrections corrections, Accounts accounts) {
        this.correctOrganization = correctOrganization;
        this.corrections = corrections;
        this.accounts = accounts;
    }

    @Put("/facts")
    @Secured(Role.Name.ADMINISTRATOR)
    HttpResponse<OrganizationAnswer> correct(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Nullable @Header("If-Match") String ifMatch,
            @Valid @Body CorrectionBody body) {
        return OrganizationAnswer.ok(
                correctOrganization.correct(caller, id, EntityTag.required(ifMatch), body.toFacts(), body.reason()));
    }

    @Get("/corrections")
    @Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    List<CorrectionLine> list(String id) {
        List<Correction> found = corrections.listOf(id, SHOWN);
        Map<String, String> names =
                accounts.findAll(found.stream().map(Correction::accountId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Account::id, Account::name));
        return found.stream()
                .map(one -> new CorrectionLine(
                        one.id(), one.at(), names.getOrDefault(one.accountId(), ""), one.reason(), one.changes()))
                .toList();
    }

    @Serdeable
    record CorrectionBody(
            @NotBlank @Size(max = 200) @PlainText String name,
            @NotBlank @Size(max = 12) String regionCode,
            @NotBlank @Size(max = 10) String partyKind,
            boolean stateOwned,

            @NotBlank @Size(max = 300) @PlainText(multiline = true)
            String reason) {
        VerifiedFacts toFacts() {
            return new VerifiedFacts(name, regionCode, partyKind, stateOwned);
        }
    }

    /** @param by name of who corrected */
    @Serdeable
    record CorrectionLine(String id, Instant at, String by, String reason, List<FactChange> changes) {}
}
