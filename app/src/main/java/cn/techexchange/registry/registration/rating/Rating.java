package cn.techexchange.registry.registration.rating;

import cn.techexchange.platform.problem.ProblemException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant thinks of how a finished case was handled.
 *
 * @param grade 1 (worst) to 5 (best)
 */
public record Rating(
        String registrationId,
        int grade,
        String comment,
        String ratedBy,
        Instant ratedAt,
        FollowUp followUp,
        @Nullable Long version) {
    private static final int WORST_THAT_NEEDS_NOTHING = 3;

    static Rating given(String registrationId, int grade, String comment, String accountId, Instant now) {
        if (grade < 1 || grade > 5) {
            throw ProblemException.invalid("grade", "请选择一至五档中的一档。");
        }
        FollowUp followUp = grade < WORST_THAT_NEEDS_NOTHING ? FollowUp.OPEN : FollowUp.NONE;
        return new Rating(registrationId, grade, comment, accountId, now, followUp, null);
    }

    public long requireVersion() {
        return Objects.requireNonNull(version);
    }

    Rating close(String note, String accountId, Instant now) {
        if (followUp.state() != FollowUp.State.OPEN) {
            throw new ProblemException(RatingProblem.NO_FOLLOW_UP_OPEN, "这条评价没有待回访事项，请刷新页面。");
        }
        var closed = new FollowUp(FollowUp.State.CLOSED, note, accountId, now);
        return new Rating(registrationId, grade, comment, ratedBy, ratedAt, closed, version);
    }

    /** What is done about a bad grade. */
    public record FollowUp(
            State state,
            String note,
            @Nullable String closedBy,
            @Nullable Instant closedAt) {
        static final FollowUp NONE = new FollowUp(State.NONE, "", null, null);
        static final FollowUp OPEN = new FollowUp(State.OPEN, "", null, null);

        /** Whether somebody has to see to it. */
        public enum State {
            NONE,
            OPEN,
            CLOSED
        }
    }
}
