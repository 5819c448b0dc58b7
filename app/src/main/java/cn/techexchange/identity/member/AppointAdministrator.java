package cn.techexchange.identity.member;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.PasswordRules;
import cn.techexchange.identity.account.Passwords;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.CreditCode;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.OrganizationDecision;
import cn.techexchange.identity.organization.OrganizationFilter;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.identity.organization.OrganizationProfile;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Makes an administrator from the command line: the first one of an installation, or one when all are locked out. */
@Singleton
public class AppointAdministrator {
    private final Organizations organizations;
    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Audit audit;
    private final Clock clock;

    AppointAdministrator(
            Organizations organizations,
            Accounts accounts,
            Passwords passwords,
            PasswordRules rules,
            Audit audit,
            Clock clock) {
        this.organizations = organizations;
        this.accounts = accounts;
        this.passwords = passwords;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** The bureau, if this installation has one. */
    public Optional<Organization> bureau() {
        var bureaus = new OrganizationFilter(null, OrganizationKind.BUREAU, null);
        return organizations.list(bureaus, null, 1).items().stream().findFirst();
    }

    /** @throws ProblemException {@code CREDIT_CODE_TAKEN} */
    @Transactional
    public Organization found(OrganizationProfile profile, CreditCode code) {
        Organization applied = Organization.applied(profile, code, OrganizationKind.BUREAU, LocalTime.now(clock));
        Organization bureau = organizations.add(applied.decide(OrganizationDecision.VERIFY, "", LocalTime.now(clock)));
        record("organization", bureau.id(), "ORGANIZATION_VERIFIED", "由命令行建立：" + bureau.name());
        return bureau;
    }

    /** @throws ProblemException {@code EMAIL_TAKEN}, or naming {@code password} */
    @Transactional
    public Account appoint(Organization bureau, Account.Person person, String password) {
        rules.check("password", password, person.email());
        Account account =
                accounts.add(Account.member(person, passwords.hash(password), bureau.id(), Set.of(Role.ADMINISTRATOR)));
        record("account", account.id(), "ADMINISTRATOR_APPOINTED", "由命令行建立管理员 " + account.email());
        return account;
    }

    private void record(String type, String id, String action, String detail) {
        audit.record(Actor.PLATFORM, action, new Audit.Subject(type, id), detail);
    }
}
