package cn.techexchange.registry.registration.change.web;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.Taken;
import cn.techexchange.registry.registration.change.Change;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Names for those who may read them. */
@Singleton
final class ChangePeople {
    private final Accounts accounts;
    private final Organizations organizations;

    ChangePeople(Accounts accounts, Organizations organizations) {
        this.accounts = accounts;
        this.organizations = organizations;
    }

    Organization registrant(Registration registration) {
        return organizations.get(registration.filing().registrantId());
    }

    String name(String accountId) {
        return accounts.find(accountId).map(Account::name).orElse("已停用账号");
    }

    /** Who has taken it, null when nobody has. */
    @Nullable
    String handler(Change change) {
        Taken taken = change.review().taken();
        return taken == null ? null : name(taken.accountId());
    }
}
