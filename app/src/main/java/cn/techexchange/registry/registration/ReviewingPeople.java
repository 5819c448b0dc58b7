package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.organization.Organizations;
import jakarta.inject.Singleton;

/** People as those who judge registrations, with their organisation's credit code. */
@Singleton
public final class ReviewingPeople {
    private final Organizations organizations;

    ReviewingPeople(Organizations organizations) {
        this.organizations = organizations;
    }

    public Reviewer of(Caller caller) {
        return new Reviewer(caller.accountId(), codeOf(caller.requireOrganization()), caller.roles());
    }

    public Reviewer of(Account account) {
        return of(account.caller());
    }

    private String codeOf(String organizationId) {
        return organizations.get(organizationId).creditCode().value();
    }
}
