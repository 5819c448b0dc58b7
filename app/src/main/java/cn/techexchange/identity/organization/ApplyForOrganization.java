package cn.techexchange.identity.organization;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Passwords;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes an organisation's application together with its first person, who will manage its people. */
@Singleton
public class ApplyForOrganization {
    private final Organizations organizations;
    private final Accounts accounts;
    private final Passwords passwords;
    private final ApplicationRules rules;
    private final OrganizationEvents events;
    private final Clock clock;

    ApplyForOrganization(
            Organizations organizations,
            Accounts accounts,
            Passwords passwords,
            ApplicationRules rules,
            OrganizationEvents events,
            Clock clock) {
        this.organizations = organizations;
        this.accounts = accounts;
        this.passwords = passwords;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** @throws ProblemException {@code INVALID_INPUT}, {@code CREDIT_CODE_TAKEN} or {@code EMAIL_TAKEN} */
    @Transactional
    public Organization apply(OrganizationApplication application) {
        rules.check(application);
        String hash = passwords.hash(application.password());
        Organization organization = organizations.add(Organization.applied(
                application.profile(),
                CreditCode.parse(application.creditCode()),
                application.kind(),
                LocalTime.now(clock)));
        Account account = accounts.add(Account.member(
                application.person(),
                hash,
                organization.id(),
                application.kind().allowedRoles()));
        events.changed(organization, account.caller().actor(), "ORGANIZATION_APPLIED", "申请入驻：" + organization.name());
        return organization;
    }
}
