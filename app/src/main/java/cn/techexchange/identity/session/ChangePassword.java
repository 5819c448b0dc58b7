package cn.techexchange.identity.session;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.PasswordRules;
import cn.techexchange.identity.account.Passwords;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Replaces one's own password and ends every other session. */
@Singleton
public class ChangePassword {
    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final SignInGate gate;
    private final StorePassword storePassword;

    ChangePassword(
            Accounts accounts, Passwords passwords, PasswordRules rules, SignInGate gate, StorePassword storePassword) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.rules = rules;
        this.gate = gate;
        this.storePassword = storePassword;
    }

    /**
     * Guesses at the present password count as failed sign-ins: an access token alone must not let one try.
     *
     * @param refreshToken of the browser that asks, whose own session stays
     * @throws ProblemException naming {@code current} or {@code next}, or {@code SIGN_IN_DELAYED}
     */
    public void change(Caller caller, PasswordPair pair, Device device, Optional<String> refreshToken) {
        Account account = accounts.get(caller.accountId());
        rules.check("next", pair.next(), account.email());
        gate.enter(account.email(), device.address());
        if (!account.hasPassword() || !passwords.matches(pair.current(), account.passwordHash())) {
            throw ProblemException.invalid("current", "当前密码不正确");
        }
        gate.passed(account.email(), device.address());
        String hash = passwords.hash(pair.next());
        storePassword.store(account.withPassword(hash), OwnSessions.idOf(refreshToken), caller.actor());
    }

    /** The present password and the one to come. */
    public record PasswordPair(String current, String next) {
        /** Neither of them. */
        @Override
        public String toString() {
            return "PasswordPair";
        }
    }
}
