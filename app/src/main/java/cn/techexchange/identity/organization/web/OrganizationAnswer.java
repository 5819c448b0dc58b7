package cn.techexchange.identity.organization.web;

import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.identity.organization.OrganizationProfile;
import cn.techexchange.identity.organization.OrganizationState;
import cn.techexchange.platform.web.EntityTag;
import io.micronaut.http.HttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** An organisation as its own people and the bureau see it. */
@Serdeable
record OrganizationAnswer(
        String id,
        String name,
        String creditCode,
        OrganizationKind kind,
        String regionCode,
        String partyKind,
        boolean stateOwned,
        String address,
        String contactName,
        String contactPhone,
        String introduction,
        OrganizationState state,
        String stateReason,
        Instant stateSince,
        boolean demo,
        String etag) {
    static OrganizationAnswer of(Organization organization) {
        OrganizationProfile profile = organization.profile();
        return new OrganizationAnswer(
                organization.id(),
                profile.name(),
                organization.creditCode().value(),
                organization.kind(),
                profile.regionCode(),
                profile.partyKind(),
                profile.stateOwned(),
                profile.address(),
                profile.contactName(),
                profile.contactPhone(),
                profile.introduction(),
                organization.state(),
                organization.stateReason(),
                organization.stateSince(),
                organization.demo(),
                EntityTag.of(organization.storedVersion()));
    }

    static HttpResponse<OrganizationAnswer> ok(Organization organization) {
        OrganizationAnswer answer = of(organization);
        return HttpResponse.ok(answer).header("ETag", answer.etag());
    }
}
