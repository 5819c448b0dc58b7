package cn.techexchange.identity.organization;

import cn.techexchange.platform.problem.FieldError;
import java.util.ArrayList;
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

    /** Name, region and legal kind are what the bureau compares with the certificate. */
    List<FieldError> verifiedFactsChangedBy(OrganizationProfile next) {
        var errors = new ArrayList<FieldError>();
        addIf(!name.equals(next.name), "name", errors);
        addIf(!regionCode.equals(next.regionCode), "regionCode", errors);
        addIf(!partyKind.equals(next.partyKind), "partyKind", errors);
        addIf(stateOwned != next.stateOwned, "stateOwned", errors);
        return errors;
    }

    private static void addIf(boolean changed, String field, List<FieldError> errors) {
        if (changed) {
            errors.add(new FieldError(field, LOCKED));
        }
    }
}
