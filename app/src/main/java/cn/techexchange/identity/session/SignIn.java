package cn.techexchange.identity.session;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.AccountProblem;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Passwords;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Signs a person in by e-mail address and password. */
@Singleton
public final class SignIn {
    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInGate gate;
    private final BeginSession sessions;

    SignIn(Accounts accounts, Passwords passwords, SignInGate gate, BeginSession sessions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.gate = gate;
        this.sessions = sessions;
    }

    /** @throws ProblemException {@code SIGN_IN_FAILED}, {@code SIGN_IN_DELAYED} or {@code ACCOUNT_DISABLED} */
    public SignedIn signIn(String email, String password, Device device) {
        gate.enter(email, device.address());
        Account account = authenticate(email, password);
        gate.passed(email, device.address());
        if (!account.isActive()) {
            throw new ProblemException(AccountProblem.ACCOUNT_DISABLED, "该账号已停用。如需恢复，请联系本单位管理员。");
        }
        if (passwords.isOutdated(account.passwordHash())) {
            accounts.replaceHash(account.id(), account.passwordHash(), passwords.hash(password));
        }
        return sessions.begin(account, device);
    }

    private Account authenticate(String email, String password) {
        Optional<Account> found = accounts.findByEmail(email).filter(Account::hasPassword);
        if (found.isEmpty()) {
            passwords.matchNobody(password);
            throw failed();
        }
        if (!passwords.matches(password, found.get().passwordHash())) {
            throw failed();
        }
        return found.get();
    }

    private static ProblemException failed() {
        return new ProblemException(AccountProblem.SIGN_IN_FAILED, "邮箱或密码不正确。");
    }
}
