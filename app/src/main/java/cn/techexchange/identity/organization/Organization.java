package cn.techexchange.identity.organization;

/**
 * A legal person that takes part.
 *
 * @param regionCode six digits of the administrative division, see {@code regions.csv}
 * @param partyKind code of {@code party-kinds.csv}
 * @param version for the optimistic lock; null before it is first stored
 */
public record Organization(
        String id,
        OrganizationProfile profile,
        CreditCode creditCode,
        OrganizationKind kind,
        OrganizationState state,
        String stateReason,
        boolean demo,
        @org.jspecify.annotations.Nullable Long version) {
    public String name() {
        return profile.name();
    }

    public String regionCode() {
        return profile.regionCode();
    }

    public boolean mayPublish() {
        return state == OrganizationState.VERIFIED;
    }

    Organization with(OrganizationState next, String reason) {
        return new Organization(id, profile, creditCode, kind, next, reason, demo, version);
    }
}
