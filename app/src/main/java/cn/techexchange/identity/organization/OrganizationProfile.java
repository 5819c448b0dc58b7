package cn.techexchange.identity.organization;

import cn.techexchange.platform.problem.FieldError;
import java.util.List;

/** What an organisation says of itself; all parts are public but the contact. */
public record OrganizationProfile(
        String name,
        String regionCode,
        String partyKind,
        boolean stateOwned,
        String address,
        String contactName,
        String contactPhone,
        String introduction) {
    private static final String LOCKED = "已核验的信息不能自行修改，请联系科技局更正";

    public OrganizationProfile {
        name = name.strip();
        address = address.strip();
        contactName = contactName.strip();
        contactPhone = contactPhone.strip();
        introduction = introduction.strip();
    }

    List<FieldError> verifiedFactsChangedBy(OrganizationProfile next) {
        return facts().changesTo(next.facts()).stream()
                .map(change -> new FieldError(change.field(), LOCKED))
                .toList();
    }

    VerifiedFacts facts() {
        return new VerifiedFacts(name, regionCode, partyKind, stateOwned);
    }

    OrganizationProfile with(VerifiedFacts facts) {
        return new OrganizationProfile(
                facts.name(),
                facts.regionCode(),
                facts.partyKind(),
                facts.stateOwned(),
                address,
                contactName,
                contactPhone,
                introduction);
    }
}
