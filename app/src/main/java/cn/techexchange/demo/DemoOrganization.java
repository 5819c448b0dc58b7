package cn.techexchange.demo;

import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.identity.organization.OrganizationProfile;
import cn.techexchange.identity.organization.OrganizationState;
import cn.techexchange.registry.contract.ContractParty;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/** @param fate the state in which the bureau leaves it */
@Serdeable
record DemoOrganization(
        String key,
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
        OrganizationState fate,
        String reason,
        LocalDate appliedOn) {
    OrganizationProfile profile() {
        return new OrganizationProfile(
                name, regionCode, partyKind, stateOwned, address, contactName, contactPhone, introduction);
    }

    ContractParty party(ContractParty.PartyRole role) {
        return new ContractParty(
                role, null, name, creditCode, ContractParty.CHINA, regionCode, partyKind, contactName, contactPhone);
    }
}
