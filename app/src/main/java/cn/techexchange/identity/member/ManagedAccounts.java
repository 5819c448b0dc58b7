package cn.techexchange.identity.member;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;

/** The accounts that a caller may manage: an administrator's are all, an organisation's manager's are its own. */
@Singleton
final class ManagedAccounts {
    private final Accounts accounts;

    ManagedAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @throws ProblemException {@code NOT_FOUND} for one that is not the caller's to manage */
    Account get(Caller caller, String id) {
        return accounts.find(id)
                .filter(account -> caller.has(Role.ADMINISTRATOR)
                        || caller.requireOrganization().equals(account.organizationId()))
                .orElseThrow(() -> ProblemException.notFound("账号"));
    }
}
