package cn.techexchange.registry.contract;

import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.OrganizationProfile;

/** Fills a party's fields from what the platform knows of the organisation, so that nobody types it again. */
final class Parties {
    private Parties() {}

    static ContractParty of(ContractParty.PartyRole role, Organization organization) {
        OrganizationProfile profile = organization.profile();
        return new ContractParty(
                role,
                organization.id(),
                profile.name(),
                organization.creditCode().value(),
                ContractParty.CHINA,
                profile.regionCode(),
                profile.partyKind(),
                profile.contactName(),
                profile.contactPhone());
    }
}
