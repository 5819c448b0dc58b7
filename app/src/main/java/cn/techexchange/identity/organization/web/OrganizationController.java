package cn.techexchange.identity.organization.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.DecideOnOrganization;
import cn.techexchange.identity.organization.OrganizationDecision;
import cn.techexchange.identity.organization.OrganizationFilter;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.identity.organization.OrganizationState;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.text.PlainText;
import cn.techexchange.platform.web.EntityTag;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The bureau's view of all organisations. */
@Controller("/api/organizations")
class OrganizationController {
    private final Organizations organizations;
    private final DecideOnOrganization decideOnOrganization;

    OrganizationController(Organizations organizations, DecideOnOrganization decideOnOrganization) {
        this.organizations = organizations;
        this.decideOnOrganization = decideOnOrganization;
    }

    @Get
    @Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    Page<OrganizationAnswer> list(
            @Nullable @QueryValue OrganizationState state,
            @Nullable @QueryValue OrganizationKind kind,
            @Nullable @QueryValue String text,
            @Nullable @QueryValue String after,
            @QueryValue(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        String wanted = text == null || text.isBlank() ? null : text.strip();
        return organizations
                .list(new OrganizationFilter(state, kind, wanted), after, size)
                .map(OrganizationAnswer::of);
    }

    @Get("/{id}")
    @Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    HttpResponse<OrganizationAnswer> get(String id) {
        return OrganizationAnswer.ok(organizations.get(id));
    }

    @Post("/{id}/decisions")
    @Secured(Role.Name.ADMINISTRATOR)
    HttpResponse<OrganizationAnswer> decide(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Nullable @Header("If-Match") String ifMatch,
            @Valid @Body OrganizationDecisionBody body) {
        return OrganizationAnswer.ok(
                decideOnOrganization.decide(caller, id, EntityTag.required(ifMatch), body.decision(), body.reason()));
    }

    @Serdeable
    record OrganizationDecisionBody(
            @NotNull OrganizationDecision decision,

            @NotNull @Size(max = 500) @PlainText(multiline = true)
            String reason) {}
}
