package cn.techexchange.identity.organization.web;

import cn.techexchange.identity.organization.ApplyForOrganization;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.platform.problem.ProblemException;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;

/** Applying, and what everybody may know of a verified organisation. */
@Controller("/api/public/organizations")
@Secured(SecurityRule.IS_ANONYMOUS)
class PublicOrganizationController {
    private final ApplyForOrganization applyForOrganization;
    private final Organizations organizations;

    PublicOrganizationController(ApplyForOrganization applyForOrganization, Organizations organizations) {
        this.applyForOrganization = applyForOrganization;
        this.organizations = organizations;
    }

    @Get("/{id}")
    PublicOrganization get(String id) {
        return organizations
                .find(id)
                .filter(Organization::mayPublish)
                .map(PublicOrganization::of)
                .orElseThrow(() -> ProblemException.notFound("单位"));
    }

    @Post("/applications")
    @Status(HttpStatus.CREATED)
    ApplicationAnswer apply(@Valid @Body ApplicationBody body) {
        Organization organization = applyForOrganization.apply(body.toApplication());
        return new ApplicationAnswer(organization.id(), organization.name());
    }

    @Serdeable
    record ApplicationAnswer(String organizationId, String organizationName) {}

    /** Without contact, address and credit code. */
    @Serdeable
    record PublicOrganization(
            String id, String name, OrganizationKind kind, String regionCode, String introduction, boolean demo) {
        static PublicOrganization of(Organization organization) {
            return new PublicOrganization(
                    organization.id(),
                    organization.name(),
                    organization.kind(),
                    organization.regionCode(),
                    organization.profile().introduction(),
                    organization.demo());
        }
    }
}
