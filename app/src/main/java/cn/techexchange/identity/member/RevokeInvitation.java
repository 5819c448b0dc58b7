package cn.techexchange.identity.member;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Takes an invitation back before it is accepted. */
@Singleton
public class RevokeInvitation {
    private final Invitations invitations;
    private final Audit audit;

    RevokeInvitation(Invitations invitations, Audit audit) {
        this.invitations = invitations;
        this.audit = audit;
    }

    /** @throws ProblemException {@code NOT_FOUND} or {@code INVITATION_NOT_PENDING} */
    @Transactional
    public void revoke(Caller caller, String id) {
        Invitation invitation = invitations
                .findLocked(caller.requireOrganization(), id)
                .orElseThrow(() -> ProblemException.notFound("邀请"));
        invitations.update(invitation.revoke());
        audit.record(
                caller.actor(),
                "INVITATION_REVOKED",
                new Audit.Subject("invitation", id),
                "撤销对 " + invitation.email() + " 的邀请");
    }
}
