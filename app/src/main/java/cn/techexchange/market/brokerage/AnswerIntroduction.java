package cn.techexchange.market.brokerage;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.organization.RequireVerified;
import cn.techexchange.market.matching.Side;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.web.EntityTag;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** One side accepts or declines for itself. */
@Singleton
public class AnswerIntroduction {
    private final ReadIntroductions read;
    private final RequireVerified requireVerified;
    private final Introductions introductions;
    private final TellOfIntroduction tell;
    private final Clock clock;

    AnswerIntroduction(
            ReadIntroductions read,
            RequireVerified requireVerified,
            Introductions introductions,
            TellOfIntroduction tell,
            Clock clock) {
        this.read = read;
        this.requireVerified = requireVerified;
        this.introductions = introductions;
        this.tell = tell;
        this.clock = clock;
    }

    /** What a side says. */
    public sealed interface Answer {
        record Accept() implements Answer {}

        /** @param reason zh-CN, for the broker only; may be empty */
        record Decline(String reason) implements Answer {}
    }

    /**
     * @throws ProblemException {@code NOT_FOUND} for outsiders, {@code NOT_PERMITTED} for the broker, {@code
     *     INTRODUCTION_ENDED}, {@code INTRODUCTION_ALREADY_ANSWERED}, {@code VERSION_CHANGED}
     */
    @Transactional
    public Introduction answer(Caller caller, String id, long expectedVersion, Answer answer) {
        Introduction introduction = read.visible(caller, id);
        Side side =
                read.sideOf(caller, introduction).orElseThrow(() -> ProblemException.notPermitted("引荐由成果方和需求方各自答复。"));
        requireVerified.organizationOf(caller);
        EntityTag.mustMatch(introduction.requireVersion(), expectedVersion);
        Instant now = LocalTime.now(clock);
        Introduction moved = introductions.update(
                switch (answer) {
                    case Answer.Accept accept -> introduction.accepted(side, now);
                    case Answer.Decline decline ->
                        introduction.declined(side, decline.reason().strip(), now);
                });
        tell.answered(caller, moved, side);
        return moved;
    }
}
