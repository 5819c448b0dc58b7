package cn.techexchange.identity.member;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.PasswordRules;
import cn.techexchange.identity.account.Passwords;
import cn.techexchange.identity.account.SecretToken;
import cn.techexchange.identity.session.StorePassword;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Sets a new password by a link and ends all sessions. */
@Singleton
public class ResetPassword {
    private final PasswordResets resets;
    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final StorePassword storePassword;
    private final Clock clock;

    ResetPassword(
            PasswordResets resets,
            Accounts accounts,
            Passwords passwords,
            PasswordRules rules,
            StorePassword storePassword,
            Clock clock) {
        this.resets = resets;
        this.accounts = accounts;
        this.passwords = passwords;
        this.rules = rules;
        this.storePassword = storePassword;
        this.clock = clock;
    }

    /** Whose password the link is for. @throws ProblemException {@code RESET_NOT_VALID} */
    public Account look(SecretToken token) {
        return resets.findByToken(token.hash())
                .filter(reset -> reset.isOpen(LocalTime.now(clock)))
                .flatMap(reset -> accounts.find(reset.accountId()))
                .orElseThrow(PasswordReset::notValid);
    }

    /** @throws ProblemException {@code RESET_NOT_VALID}, or naming {@code password} */
    @Transactional
    public void reset(SecretToken token, String password) {
        PasswordReset reset = resets.findByTokenLocked(token.hash()).orElseThrow(PasswordReset::notValid);
        PasswordReset used = reset.use(LocalTime.now(clock));
        Account account = accounts.get(reset.accountId());
        rules.check("password", password, account.email());
        resets.update(used);
        storePassword.store(
                account.withPassword(passwords.hash(password)),
                Optional.empty(),
                account.caller().actor());
    }
}
