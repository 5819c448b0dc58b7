package cn.techexchange.identity.member;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.SecretToken;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Makes a link by which somebody chooses a new password; a manager hands it over. */
@Singleton
public class IssueReset {
    private final ManagedAccounts managed;
    private final PasswordResets resets;
    private final Audit audit;
    private final Clock clock;

    IssueReset(ManagedAccounts managed, PasswordResets resets, Audit audit, Clock clock) {
        this.managed = managed;
        this.resets = resets;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code NOT_FOUND} */
    @Transactional
    public IssuedLink issue(Caller caller, String accountId) {
        Account account = managed.get(caller, accountId);
        Instant now = LocalTime.now(clock);
        SecretToken token = SecretToken.next();
        PasswordReset reset = PasswordReset.of(account, token, caller, now);
        resets.endOpen(accountId, now);
        resets.add(reset);
        audit.record(caller.actor(), "PASSWORD_RESET_ISSUED", new Audit.Subject("account", accountId), "生成重设密码链接");
        return new IssuedLink(reset.id(), token, reset.expiresAt());
    }
}
