package cn.techexchange.demo;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.AccountState;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Passwords;
import cn.techexchange.identity.organization.CreditCode;
import cn.techexchange.identity.organization.DecideOnOrganization;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.OrganizationDecision;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.identity.organization.OrganizationState;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.time.LocalTime;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * What organisations and the bureau do. They are added through the port, not by an application: nobody outside can ever
 * be marked as a demonstration, and one hash of the common password serves all accounts.
 */
@Singleton
@Requires(property = DemoFilling.PROPERTY, value = "true")
final class OrganizationMoves {
    private final Organizations organizations;
    private final Accounts accounts;
    private final DecideOnOrganization decide;
    private final String passwordHash;
    private final Clock clock;

    OrganizationMoves(
            Organizations organizations,
            Accounts accounts,
            DecideOnOrganization decide,
            Passwords passwords,
            @Value("${" + DemoFilling.PASSWORD + "}") String password,
            Clock clock) {
        this.organizations = organizations;
        this.accounts = accounts;
        this.decide = decide;
        this.passwordHash = passwords.hash(password);
        this.clock = clock;
    }

    String add(DemoOrganization demo) {
        OrganizationState state =
                demo.kind() == OrganizationKind.BUREAU ? OrganizationState.VERIFIED : OrganizationState.APPLIED;
        var organization = new Organization(
                Ids.next(),
                demo.profile(),
                CreditCode.parse(demo.creditCode()),
                demo.kind(),
                state,
                "",
                LocalTime.now(clock),
                true,
                null);
        return organizations.add(organization).id();
    }

    String add(DemoAccount demo, String organizationId) {
        var account = new Account(
                Ids.next(),
                demo.email(),
                demo.name(),
                "",
                passwordHash,
                organizationId,
                demo.roles(),
                AccountState.ACTIVE,
                true,
                null);
        return accounts.add(account).id();
    }

    String decide(Caller administrator, String id, OrganizationDecision decision, String reason) {
        long version = organizations.get(id).storedVersion();
        boolean told = decision == OrganizationDecision.REJECT || decision == OrganizationDecision.SUSPEND;
        return decide.decide(administrator, id, version, decision, told ? reason : "")
                .id();
    }
}
