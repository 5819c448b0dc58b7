package cn.techexchange.market.subscription;

import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.searchindex.SearchUnavailable;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** While the server runs: holds what is new against the subscriptions, resting as long as it works, and tells what is due. */
@Singleton
final class SubscriptionWorker implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(SubscriptionWorker.class);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(3);
    private static final int PEOPLE = 100;
    private final TakeListings listings;
    private final Findings findings;
    private final TellPerson tell;
    private final Clock clock;
    private volatile boolean stopped;
    private boolean waiting;
    private @Nullable Thread thread;

    SubscriptionWorker(TakeListings listings, Findings findings, TellPerson tell, Clock clock) {
        this.listings = listings;
        this.findings = findings;
        this.tell = tell;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        thread = Thread.ofVirtual().name("subscriptions").start(this::run);
    }

    private void run() {
        try {
            while (!stopped) {
                Thread.sleep(step());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration step() throws InterruptedException {
        try {
            boolean told = tellDue(LocalTime.now(clock)) > 0;
            boolean taken = listings.takeNext(Thread::sleep) > 0;
            waiting = false;
            return told || taken ? Duration.ZERO : IDLE;
        } catch (SearchUnavailable e) {
            tellOnce(e);
        } catch (RuntimeException e) {
            LOG.warn("subscriptions wait: {}", e.toString());
        }
        return PAUSE_AFTER_FAILURE;
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

    private void tellOnce(SearchUnavailable e) {
        if (!waiting) {
            LOG.info("subscriptions wait for the index: {}", e.getMessage());
        }
        waiting = true;
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(10));
        }
    }
}
