package cn.techexchange.identity.organization.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.EditOrganization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.platform.web.EntityTag;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;

/** The caller's organisation. */
@Controller("/api/organization")
class OwnOrganizationController {
    private final Organizations organizations;
    private final EditOrganization editOrganization;

    OwnOrganizationController(Organizations organizations, EditOrganization editOrganization) {
        this.organizations = organizations;
        this.editOrganization = editOrganization;
    }

    @Get
    @Secured(SecurityRule.IS_AUTHENTICATED)
    HttpResponse<OrganizationAnswer> own(@Parameter(hidden = true) Caller caller) {
        return OrganizationAnswer.ok(organizations.get(caller.requireOrganization()));
    }

    @Put
    @Secured({Role.Name.ORGANIZATION_ADMIN, Role.Name.ADMINISTRATOR})
    HttpResponse<OrganizationAnswer> edit(
            @Parameter(hidden = true) Caller caller,
            @Nullable @Header("If-Match") String ifMatch,
            @Valid @Body ProfileBody body) {
        return OrganizationAnswer.ok(editOrganization.editOwn(caller, EntityTag.required(ifMatch), body.toProfile()));
    }

    @Post("/application")
    @Secured(Role.Name.ORGANIZATION_ADMIN)
    HttpResponse<OrganizationAnswer> reapply(
            @Parameter(hidden = true) Caller caller,
            @Nullable @Header("If-Match") String ifMatch,
            @Valid @Body ProfileBody body) {
        return OrganizationAnswer.ok(editOrganization.reapply(caller, EntityTag.required(ifMatch), body.toProfile()));
    }
}
