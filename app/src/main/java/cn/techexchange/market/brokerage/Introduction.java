package cn.techexchange.market.brokerage;

import cn.techexchange.market.matching.Match.Parties;
import cn.techexchange.market.matching.Side;
import cn.techexchange.platform.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A broker brings the owner of a demand and the owner of an achievement together; each side answers for itself.
 *
 * @param reason zh-CN, why they fit; both sides read it
 * @param closedAt when it ended, null while it is open
 * @param version for the optimistic lock; null before it is first stored
 */
public record Introduction(
        String id,
        Parties parties,
        Broker broker,
        String reason,
        IntroductionState state,
        Answers answers,
        Instant proposedAt,
        Instant answerBy,
        @Nullable Instant closedAt,
        @Nullable Long version) {
    /** How long both sides have for an answer. */
    static final Duration ANSWER_WITHIN = Duration.ofDays(14);

    /** Who introduces. */
    public record Broker(String accountId, String organizationId) {}

    /**
     * What the sides have said.
     *
     * @param declineReason zh-CN, for the broker; may be empty
     */
    public record Answers(
            @Nullable Instant demandAcceptedAt,
            @Nullable Instant achievementAcceptedAt,
            @Nullable Side declinedBy,
            String declineReason) {
        static final Answers NONE = new Answers(null, null, null, "");

        public Optional<Instant> acceptedAt(Side side) {
            return Optional.ofNullable(side == Side.DEMAND ? demandAcceptedAt : achievementAcceptedAt);
        }

        private Answers accepting(Side side, Instant now) {
            return side == Side.DEMAND
                    ? new Answers(now, achievementAcceptedAt, null, "")
                    : new Answers(demandAcceptedAt, now, null, "");
        }

        private Answers declining(Side side, String reason) {
            return new Answers(demandAcceptedAt, achievementAcceptedAt, side, reason);
        }
    }

    static Introduction propose(String id, Parties parties, Broker broker, String reason, Instant now) {
        Instant end = now.plus(ANSWER_WITHIN);
        return new Introduction(
                id, parties, broker, reason, IntroductionState.PROPOSED, Answers.NONE, now, end, null, null);
    }

    /** @throws ProblemException {@code INTRODUCTION_ENDED}, {@code INTRODUCTION_ALREADY_ANSWERED} */
    Introduction accepted(Side side, Instant now) {
        requireAsked(side, now);
        IntroductionState next = answers.acceptedAt(side.other()).isPresent()
                ? IntroductionState.ACCEPTED
                : IntroductionState.HALF_ACCEPTED;
        return moved(next, answers.accepting(side, now), now);
    }

    /** @throws ProblemException {@code INTRODUCTION_ENDED}, {@code INTRODUCTION_ALREADY_ANSWERED} */
    Introduction declined(Side side, String why, Instant now) {
        requireAsked(side, now);
        return moved(IntroductionState.DECLINED, answers.declining(side, why), now);
    }

    /** @throws ProblemException {@code INTRODUCTION_ENDED} */
    Introduction withdrawn(Instant now) {
        requireOpen(now);
        return moved(IntroductionState.WITHDRAWN, answers, now);
    }

    /** @throws ProblemException {@code INTRODUCTION_ENDED}, {@code INTRODUCTION_STILL_OPEN} while there is time to answer */
    Introduction expired(Instant now) {
        if (!state.isOpen()) {
            throw ended();
        }
        if (!isOver(now)) {
            throw new ProblemException(BrokerageProblem.INTRODUCTION_STILL_OPEN, "答复期限未到，引荐仍在等待答复。");
        }
        return moved(IntroductionState.EXPIRED, answers, now);
    }

    /** Where it stands for a reader: out of time is out of time, noted or not. */
    public IntroductionState stateAt(Instant now) {
        return state.isOpen() && isOver(now) ? IntroductionState.EXPIRED : state;
    }

    private boolean isOver(Instant now) {
        return !now.isBefore(answerBy);
    }

    private void requireAsked(Side side, Instant now) {
        requireOpen(now);
        if (answers.acceptedAt(side).isPresent()) {
            throw new ProblemException(
                    BrokerageProblem.INTRODUCTION_ALREADY_ANSWERED, "您单位已接受这次引荐，正在等待对方答复。如有变化，请联系技术经理人撤回。");
        }
    }

    private void requireOpen(Instant now) {
        if (!stateAt(now).isOpen()) {
            throw ended();
        }
    }

    private static ProblemException ended() {
        return new ProblemException(BrokerageProblem.INTRODUCTION_ENDED, "这次引荐已经结束，不能再答复或撤回。可以直接在成果或需求页面发起对接。");
    }

    private Introduction moved(IntroductionState next, Answers said, Instant now) {
        if (!state.canMoveTo(next)) {
            throw new IllegalStateException(state + " does not become " + next);
        }
        Instant closed = next.isOpen() ? null : now;
        return new Introduction(id, parties, broker, reason, next, said, proposedAt, answerBy, closed, version);
    }

    public long requireVersion() {
        return Objects.requireNonNull(version);
    }
}
