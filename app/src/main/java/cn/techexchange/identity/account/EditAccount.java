package cn.techexchange.identity.account;

import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.web.EntityTag;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Changes one's own name and telephone number. */
@Singleton
public class EditAccount {
    private final Accounts accounts;
    private final Audit audit;

    EditAccount(Accounts accounts, Audit audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    @Transactional
    public Account edit(Caller caller, long version, String name, String phone) {
        Account account = accounts.get(caller.accountId());
        EntityTag.mustMatch(account.storedVersion(), version);
        Account edited = accounts.update(account.named(name.strip(), phone.strip()));
        audit.record(caller.actor(), "ACCOUNT_EDITED", new Audit.Subject("account", account.id()), "修改个人信息");
        return edited;
    }
}
