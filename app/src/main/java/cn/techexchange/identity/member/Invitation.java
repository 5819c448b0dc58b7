package cn.techexchange.identity.member;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.account.SecretToken;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * Asks somebody to join an organisation. Whoever has the link's secret may accept once.
 *
 * @param tokenHash SHA-256 of the secret
 */
public record Invitation(
        String id,
        String organizationId,
        String email,
        String name,
        Set<Role> roles,
        String tokenHash,
        String invitedBy,
        Instant createdAt,
        Instant expiresAt,
        State state) {
    static final Duration LIFETIME = Duration.ofDays(7);

    public Invitation {
        roles = Set.copyOf(roles);
    }

    static Invitation of(Invitee invitee, SecretToken token, Caller by, Instant now) {
        return new Invitation(
                Ids.next(),
                by.requireOrganization(),
                invitee.email().strip().toLowerCase(Locale.ROOT),
                invitee.name().strip(),
                invitee.roles(),
                token.hash(),
                by.accountId(),
                now,
                now.plus(LIFETIME),
                State.PENDING);
    }

    public boolean isOpen(Instant now) {
        return state == State.PENDING && now.isBefore(expiresAt);
    }

    /** @throws ProblemException {@code INVITATION_NOT_VALID} */
    Invitation accept(Instant now) {
        if (!isOpen(now)) {
            throw notValid();
        }
        return with(State.ACCEPTED);
    }

    /** @throws ProblemException {@code INVITATION_NOT_PENDING} */
    Invitation revoke() {
        if (state != State.PENDING) {
            throw new ProblemException(MemberProblem.INVITATION_NOT_PENDING, "该邀请已被接受或撤销。请刷新后再看。");
        }
        return with(State.REVOKED);
    }

    static ProblemException notValid() {
        return new ProblemException(MemberProblem.INVITATION_NOT_VALID, "邀请链接已被使用、撤销或超过有效期。请联系邀请您的人重新邀请。");
    }

    private Invitation with(State next) {
        return new Invitation(id, organizationId, email, name, roles, tokenHash, invitedBy, createdAt, expiresAt, next);
    }

    /** What became of it; one past its time stays pending and is no longer open. */
    public enum State {
        PENDING,
        ACCEPTED,
        REVOKED
    }

    /** Who is asked, and to be what. */
    public record Invitee(String email, String name, Set<Role> roles) {
        public Invitee {
            roles = Set.copyOf(roles);
        }
    }
}
