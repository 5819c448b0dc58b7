package cn.techexchange.identity.organization.db;

import cn.techexchange.identity.organization.CreditCode;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.identity.organization.OrganizationProfile;
import cn.techexchange.identity.organization.OrganizationState;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;

@MappedEntity("organization")
record OrganizationRow(
        @Id String id,
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
        @Version @Nullable Long version,
        Instant createdAt,
        Instant updatedAt) {
    static OrganizationRow of(Organization organization, Instant createdAt, Instant now) {
        OrganizationProfile profile = organization.profile();
        return new OrganizationRow(
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
                organization.version(),
                createdAt,
                now);
    }

    Organization toOrganization() {
        var profile = new OrganizationProfile(
                name, regionCode, partyKind, stateOwned, address, contactName, contactPhone, introduction);
        return new Organization(
                id, profile, new CreditCode(creditCode), kind, state, stateReason, stateSince, demo, version);
    }
}
