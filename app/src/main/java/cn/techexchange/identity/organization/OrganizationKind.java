package cn.techexchange.identity.organization;

/** What an organisation is; its members' base role follows from it. */
public enum OrganizationKind {
    UNIVERSITY,
    INSTITUTE,
    ENTERPRISE,
    AGENCY,
    BUREAU;

    public boolean isInstitute() {
        return this == UNIVERSITY || this == INSTITUTE;
    }
}
