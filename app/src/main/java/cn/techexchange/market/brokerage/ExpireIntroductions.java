package cn.techexchange.market.brokerage;

import cn.techexchange.platform.time.LocalTime;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends what was not answered in time. Nobody can answer it even before: each answer compares the time itself. */
@Singleton
public class ExpireIntroductions {
    private static final Logger LOG = LoggerFactory.getLogger(ExpireIntroductions.class);
    private static final int BATCH = 200;
    private final Introductions introductions;
    private final ExpireIntroduction one;
    private final Clock clock;

    ExpireIntroductions(Introductions introductions, ExpireIntroduction one, Clock clock) {
        this.introductions = introductions;
        this.one = one;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "40s", fixedDelay = "10m")
    public void expireAll() {
        for (String id : introductions.over(LocalTime.now(clock), BATCH)) {
            try {
                one.expire(id);
            } catch (RuntimeException e) {
                LOG.warn("introduction {} is not ended yet: {}", id, e.toString());
            }
        }
    }
}
