package cn.techexchange.identity.member;

import cn.techexchange.identity.account.AccountProblem;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.SecretToken;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.RequireVerified;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Invites somebody into the caller's organisation. */
@Singleton
public class InvitePerson {
    private final RequireVerified requireVerified;
    private final Accounts accounts;
    private final Invitations invitations;
    private final Audit audit;
    private final Clock clock;

    InvitePerson(
            RequireVerified requireVerified, Accounts accounts, Invitations invitations, Audit audit, Clock clock) {
        this.requireVerified = requireVerified;
        this.accounts = accounts;
        this.invitations = invitations;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code ORGANIZATION_NOT_VERIFIED}, {@code EMAIL_TAKEN}, or naming {@code roles} */
    @Transactional
    public IssuedLink invite(Caller caller, Invitation.Invitee invitee) {
        Organization organization = requireVerified.organizationOf(caller);
        organization.kind().checkRoles(invitee.roles());
        if (accounts.findByEmail(invitee.email()).isPresent()) {
            throw new ProblemException(AccountProblem.EMAIL_TAKEN, "该邮箱已有账号，不能再次邀请。");
        }
        SecretToken token = SecretToken.next();
        Invitation invitation = Invitation.of(invitee, token, caller, LocalTime.now(clock));
        invitations.revokePending(organization.id(), invitation.email());
        invitations.add(invitation);
        audit.record(
                caller.actor(),
                "PERSON_INVITED",
                new Audit.Subject("invitation", invitation.id()),
                "邀请 " + invitation.email());
        return new IssuedLink(invitation.id(), token, invitation.expiresAt());
    }
}
