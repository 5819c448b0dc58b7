package cn.techexchange.indicator.facts;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Catches up with the ledger and reads the facts into memory, so that no reader waits for either. */
@Singleton
final class FollowAtStart implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(FollowAtStart.class);
    private final FollowLedger followLedger;
    private final Facts facts;

    FollowAtStart(FollowLedger followLedger, Facts facts) {
        this.followLedger = followLedger;
        this.facts = facts;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        Thread.ofVirtual().name("facts-at-start").start(this::follow);
    }

    private void follow() {
        try {
            followLedger.follow();
            facts.years();
        } catch (RuntimeException e) {
            LOG.warn("facts follow with the next event: {}", e.toString());
        }
    }
}
