package cn.techexchange.market.brokerage.db;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.waiting.Waiting;
import cn.techexchange.identity.waiting.WaitingWork;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Introductions that wait for the own organisation's answer. */
@Singleton
final class WaitingIntroductions implements WaitingWork {
    private final IntroductionRows rows;
    private final Clock clock;

    WaitingIntroductions(IntroductionRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<Waiting> of(Caller caller) {
        boolean trades = caller.has(Role.INSTITUTE_MEMBER) || caller.has(Role.ENTERPRISE_MEMBER);
        return trades && caller.organizationId() != null
                ? List.of(new Waiting(
                        "UNANSWERED_INTRODUCTIONS",
                        rows.countUnanswered(caller.organizationId(), LocalTime.now(clock))))
                : List.of();
    }
}
