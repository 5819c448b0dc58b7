package cn.techexchange.registry.registration.change;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.registration.ReviewingPeople;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person of the desk may do with a change now, and why not, so that a page need not guess. */
@Singleton
public final class AvailableChangeMoves {
    private final ReviewingPeople reviewing;

    AvailableChangeMoves(ReviewingPeople reviewing) {
        this.reviewing = reviewing;
    }

    /** Empty for those who only read. */
    public List<ChangeMove> of(Caller caller, Change change) {
        List<ChangeMoveKind> kinds = kinds(change.state());
        if (kinds.isEmpty() || !(caller.has(Role.FIRST_REVIEWER) || caller.has(Role.SECOND_REVIEWER))) {
            return List.of();
        }
        Optional<ProblemException> personal = change.objection(reviewing.of(caller));
        return kinds.stream()
                .map(kind -> new ChangeMove(
                        kind,
                        personal.or(() -> objection(kind, change))
                                .map(ProblemException::detail)
                                .orElse(null)))
                .toList();
    }

    /** What bars the move for everybody. */
    private static Optional<ProblemException> objection(ChangeMoveKind kind, Change change) {
        return switch (kind) {
            case PASS, REFUSE -> change.expertObjection();
            case REQUEST_SUPPLEMENT -> change.supplementObjection();
            case PASS_FIRST_REVIEW, ASK_EXPERTS -> Optional.empty();
        };
    }

    private static List<ChangeMoveKind> kinds(ChangeState state) {
        return switch (state) {
            case FIRST_REVIEW ->
                List.of(ChangeMoveKind.PASS_FIRST_REVIEW, ChangeMoveKind.REQUEST_SUPPLEMENT, ChangeMoveKind.REFUSE);
            case SECOND_REVIEW ->
                List.of(
                        ChangeMoveKind.PASS,
                        ChangeMoveKind.ASK_EXPERTS,
                        ChangeMoveKind.REQUEST_SUPPLEMENT,
                        ChangeMoveKind.REFUSE);
            case EXPERT_REVIEW ->
                List.of(ChangeMoveKind.PASS, ChangeMoveKind.REQUEST_SUPPLEMENT, ChangeMoveKind.REFUSE);
            case DRAFT, SUPPLEMENT_REQUESTED, PASSED, REFUSED, WITHDRAWN -> List.of();
        };
    }

    /** The moves of the desk on a change. */
    public enum ChangeMoveKind {
        PASS_FIRST_REVIEW,
        ASK_EXPERTS,
        PASS,
        REQUEST_SUPPLEMENT,
        REFUSE
    }

    /** @param objection zh-CN reason why this person may not, null when nothing bars it */
    public record ChangeMove(ChangeMoveKind kind, @Nullable String objection) {}
}
