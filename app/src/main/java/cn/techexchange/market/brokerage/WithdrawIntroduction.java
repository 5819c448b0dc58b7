package cn.techexchange.market.brokerage;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.web.EntityTag;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The broker takes an introduction back while it is open. */
@Singleton
public class WithdrawIntroduction {
    private final ReadIntroductions read;
    private final Introductions introductions;
    private final TellOfIntroduction tell;
    private final Clock clock;

    WithdrawIntroduction(ReadIntroductions read, Introductions introductions, TellOfIntroduction tell, Clock clock) {
        this.read = read;
        this.introductions = introductions;
        this.tell = tell;
        this.clock = clock;
    }

    /** @throws ProblemException {@code NOT_FOUND} for anybody but the broker's organisation, {@code INTRODUCTION_ENDED} */
    @Transactional
    public Introduction withdraw(Caller caller, String id, long expectedVersion) {
        Introduction introduction = read.visible(caller, id);
        if (!introduction.broker().organizationId().equals(caller.organizationId())) {
            throw ProblemException.notFound("引荐");
        }
        EntityTag.mustMatch(introduction.requireVersion(), expectedVersion);
        Introduction moved = introductions.update(introduction.withdrawn(LocalTime.now(clock)));
        tell.withdrawn(caller, moved);
        return moved;
    }
}
