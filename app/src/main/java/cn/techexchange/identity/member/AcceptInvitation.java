package cn.techexchange.identity.member;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.PasswordRules;
import cn.techexchange.identity.account.Passwords;
import cn.techexchange.identity.account.SecretToken;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Makes the account of an invited person. */
@Singleton
public class AcceptInvitation {
    private final Invitations invitations;
    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Audit audit;
    private final Clock clock;

    AcceptInvitation(
            Invitations invitations,
            Accounts accounts,
            Passwords passwords,
            PasswordRules rules,
            Audit audit,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.passwords = passwords;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code INVITATION_NOT_VALID} */
    public Invitation look(SecretToken token) {
        return invitations
                .findByToken(token.hash())
                .filter(invitation -> invitation.isOpen(LocalTime.now(clock)))
                .orElseThrow(Invitation::notValid);
    }

    /** @throws ProblemException {@code INVITATION_NOT_VALID}, {@code EMAIL_TAKEN}, or naming {@code password} */
    @Transactional
    public Account accept(SecretToken token, String name, String phone, String password) {
        Invitation invitation = invitations.findByTokenLocked(token.hash()).orElseThrow(Invitation::notValid);
        Invitation accepted = invitation.accept(LocalTime.now(clock));
        rules.check("password", password, invitation.email());
        var person = new Account.Person(invitation.email(), name, phone);
        Account account = accounts.add(
                Account.member(person, passwords.hash(password), invitation.organizationId(), invitation.roles()));
        invitations.update(accepted);
        audit.record(
                account.caller().actor(),
                "INVITATION_ACCEPTED",
                new Audit.Subject("account", account.id()),
                account.name() + " 接受邀请");
        return account;
    }
}
