package cn.techexchange.testing;

import cn.techexchange.identity.account.AccessTokens;
import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.AccountState;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Passwords;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.identity.organization.OrganizationProfile;
import cn.techexchange.identity.organization.OrganizationState;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.platform.id.Ids;
import java.time.Instant;
import java.util.Set;

/** Makes organisations and signed-in people, new ones for each call. */
public final class People {
    private final RunningPlatform platform;

    public People(RunningPlatform platform) {
        this.platform = platform;
    }

    public Person institute() {
        return member(organization(OrganizationKind.UNIVERSITY), Role.INSTITUTE_MEMBER, Role.ORGANIZATION_ADMIN);
    }

    public Person enterprise() {
        return member(organization(OrganizationKind.ENTERPRISE), Role.ENTERPRISE_MEMBER, Role.ORGANIZATION_ADMIN);
    }

    /** Staff of the bureau with one role. */
    public Person staff(Role role) {
        return member(organization(OrganizationKind.BUREAU), role);
    }

    public Person visitor() {
        return new Person(platform.address(), null, null);
    }

    public Organization organization(OrganizationKind kind) {
        return organization(kind, OrganizationState.VERIFIED);
    }

    public Organization organization(OrganizationKind kind, OrganizationState state) {
        String id = Ids.next();
        var profile = new OrganizationProfile(
                "测试单位" + id.substring(28), "150203", "110", false, "钢铁大街 1 号", "王老师", "0472-0000000", "");
        var organization =
                new Organization(id, profile, CreditCodes.random(), kind, state, "", Instant.EPOCH, false, null);
        return platform.bean(Organizations.class).add(organization);
    }

    public Person member(Organization organization, Role... roles) {
        return person(organization, "-", roles);
    }

    /** With a password, for tests that sign in. */
    public Person member(Organization organization, String password, Role... roles) {
        return person(organization, platform.bean(Passwords.class).hash(password), roles);
    }

    private Person person(Organization organization, String passwordHash, Role... roles) {
        String id = Ids.next();
        var account = new Account(
                id,
                id.substring(24) + "@example.cn",
                "测试人员" + id.substring(30),
                "",
                passwordHash,
                organization.id(),
                Set.of(roles),
                AccountState.ACTIVE,
                false,
                null);
        Account stored = platform.bean(Accounts.class).add(account);
        String token = platform.bean(AccessTokens.class).issue(stored.caller());
        return new Person(platform.address(), stored, token);
    }
}
