package cn.techexchange.market.brokerage;

import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Ends one introduction that nobody has answered in time. */
@Singleton
class ExpireIntroduction {
    private final Introductions introductions;
    private final TellOfIntroduction tell;
    private final Clock clock;

    ExpireIntroduction(Introductions introductions, TellOfIntroduction tell, Clock clock) {
        this.introductions = introductions;
        this.tell = tell;
        this.clock = clock;
    }

    @Transactional
    public void expire(String id) {
        Introduction open = introductions.find(id).orElseThrow();
        tell.expired(introductions.update(open.expired(LocalTime.now(clock))));
    }
}
