package cn.techexchange.market.matching;

import cn.techexchange.platform.job.ContinuousWork;
import cn.techexchange.platform.job.Rest;
import cn.techexchange.platform.job.WorkPaused;
import cn.techexchange.searchindex.SearchUnavailable;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Works the queue off, resting as long as it works: people's searches come first. */
@Singleton
final class MatchWork implements ContinuousWork {
    private static final Duration IDLE = Duration.ofMillis(300);
    private final RefreshNext refresh;

    MatchWork(RefreshNext refresh) {
        this.refresh = refresh;
    }

    @Override
    public String name() {
        return "matching";
    }

    @Override
    public Duration step(Rest rest) {
        try {
            long begun = System.nanoTime();
            return refresh.refreshNext() ? Duration.ofNanos(System.nanoTime() - begun) : IDLE;
        } catch (SearchUnavailable e) {
            throw new WorkPaused("the index is away: " + e.getMessage(), e);
        }
    }
}
