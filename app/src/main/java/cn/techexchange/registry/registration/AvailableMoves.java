package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person of the desk may do now, and why not, so that a page need not guess. */
@Singleton
public final class AvailableMoves {
    private final DeskMoves moves;

    AvailableMoves(DeskMoves moves) {
        this.moves = moves;
    }

    /** Empty for those who only read. */
    public List<AvailableMove> of(Caller caller, Registration registration) {
        if (!caller.has(Role.FIRST_REVIEWER) && !caller.has(Role.SECOND_REVIEWER)) {
            return List.of();
        }
        Optional<ProblemException> personal = registration.objection(moves.reviewer(caller));
        return kinds(registration.state()).stream()
                .map(kind -> new AvailableMove(
                        kind,
                        personal.or(() -> objection(kind, registration))
                                .map(ProblemException::detail)
                                .orElse(null)))
                .toList();
    }

    /** What bars the move for everybody. */
    private static Optional<ProblemException> objection(MoveKind kind, Registration registration) {
        return switch (kind) {
            case REGISTER, REFUSE -> registration.expertObjection();
            case REQUEST_SUPPLEMENT -> registration.supplementObjection();
            case ACCEPT, PASS_FIRST_REVIEW, ASK_EXPERTS, CANCEL, REVOKE, POST_ROYALTY, SETTLE_ESTIMATE ->
                Optional.empty();
        };
    }

    private static List<MoveKind> kinds(RegistrationState state) {
        return switch (state) {
            case SUBMITTED -> List.of(MoveKind.ACCEPT);
            case FIRST_REVIEW -> List.of(MoveKind.PASS_FIRST_REVIEW, MoveKind.REQUEST_SUPPLEMENT, MoveKind.REFUSE);
            case SECOND_REVIEW ->
                List.of(MoveKind.REGISTER, MoveKind.ASK_EXPERTS, MoveKind.REQUEST_SUPPLEMENT, MoveKind.REFUSE);
            case EXPERT_REVIEW -> List.of(MoveKind.REGISTER, MoveKind.REQUEST_SUPPLEMENT, MoveKind.REFUSE);
            case REGISTERED, CHANGED ->
                List.of(MoveKind.POST_ROYALTY, MoveKind.SETTLE_ESTIMATE, MoveKind.CANCEL, MoveKind.REVOKE);
            case DRAFT, ACCEPTED, SUPPLEMENT_REQUESTED, REFUSED, CANCELLED, REVOKED -> List.of();
        };
    }

    /** The moves of the desk. */
    public enum MoveKind {
        ACCEPT,
        PASS_FIRST_REVIEW,
        ASK_EXPERTS,
        REGISTER,
        REQUEST_SUPPLEMENT,
        REFUSE,
        POST_ROYALTY,
        SETTLE_ESTIMATE,
        CANCEL,
        REVOKE
    }

    /** @param objection zh-CN reason why this person may not, null when nothing bars it */
    public record AvailableMove(MoveKind kind, @Nullable String objection) {}
}
