package cn.techexchange.market.subscription;

import cn.techexchange.platform.job.ContinuousWork;
import cn.techexchange.platform.job.Rest;
import cn.techexchange.platform.job.WorkPaused;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.searchindex.SearchUnavailable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds what is new against the subscriptions, resting as long as it works, and tells what is due. */
@Singleton
final class SubscriptionWork implements ContinuousWork {
    private static final Logger LOG = LoggerFactory.getLogger(SubscriptionWork.class);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final int PEOPLE = 100;
    private final TakeListings listings;
    private final Findings findings;
    private final TellPerson tell;
    private final Clock clock;

    SubscriptionWork(TakeListings listings, Findings findings, TellPerson tell, Clock clock) {
        this.listings = listings;
        this.findings = findings;
        this.tell = tell;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "subscriptions";
    }

    @Override
    public Duration step(Rest rest) throws InterruptedException {
        try {
            boolean told = tellDue(LocalTime.now(clock)) > 0;
            boolean taken = listings.takeNext(rest) > 0;
            return told || taken ? Duration.ZERO : IDLE;
        } catch (SearchUnavailable e) {
            throw new WorkPaused("the index is away: " + e.getMessage(), e);
        }
    }

    /** One person's failure must not keep the others up. @return how many people were told */
    int tellDue(Instant now) {
        List<String> people = findings.duePeople(now, PEOPLE);
        int told = 0;
        for (String person : people) {
            try {
                tell.tell(person, now);
                told++;
            } catch (RuntimeException e) {
                LOG.warn("nothing told to {} yet: {}", person, e.toString());
            }
        }
        return told;
    }
}
