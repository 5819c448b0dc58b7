package cn.techexchange.identity.organization;

/** What an organisation says of itself; all parts are public but the contact. */
public record OrganizationProfile(
        String name,
        String regionCode,
        String partyKind,
        boolean stateOwned,
        String address,
        String contactName,
        String contactPhone,
        String introduction) {}
