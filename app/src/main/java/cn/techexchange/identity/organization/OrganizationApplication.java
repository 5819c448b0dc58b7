package cn.techexchange.identity.organization;

import cn.techexchange.identity.account.Account;

/** @param creditCode as typed */
public record OrganizationApplication(
        OrganizationProfile profile, String creditCode, OrganizationKind kind, Account.Person person, String password) {
    /** Without the password. */
    @Override
    public String toString() {
        return "OrganizationApplication of " + profile.name();
    }
}
