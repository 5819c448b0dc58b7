package cn.techexchange.identity.organization.web;

import cn.techexchange.identity.organization.ApplicationGate;
import cn.techexchange.identity.organization.ApplyForOrganization;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.web.ClientAddress;
import io.micronaut.http.HttpRequest;
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
    private final ApplicationGate gate;
    private final ClientAddress address;

    PublicOrganizationController(
            ApplyForOrganization applyForOrganization,
            Organizations organizations,
            ApplicationGate gate,
            ClientAddress address) {
        this.applyForOrganization = applyForOrganization;
        this.organizations = organizations;
        this.gate = gate;
        this.address = address;
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
    ApplicationAnswer apply(@Valid @Body ApplicationBody body, HttpRequest<?> request) {
        gate.enter(address.of(request));
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
