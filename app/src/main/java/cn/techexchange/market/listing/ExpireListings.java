package cn.techexchange.market.listing;

import cn.techexchange.platform.time.LocalTime;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes down what is over. Readers are not shown it even before: every public read compares the date itself. */
@Singleton
public class ExpireListings {
    private static final Logger LOG = LoggerFactory.getLogger(ExpireListings.class);
    private static final int BATCH = 200;
    private final Listings listings;
    private final ExpireListing one;
    private final Clock clock;

    ExpireListings(Listings listings, ExpireListing one, Clock clock) {
        this.listings = listings;
        this.one = one;
        this.clock = clock;
    }

    /** One failure, such as a lost race with the author, must not keep the others up. */
    @Scheduled(initialDelay = "30s", fixedDelay = "10m")
    public void expireAll() {
        List<Listing> over;
        long ended;
        do {
            over = listings.findOver(LocalTime.today(clock), BATCH);
            ended = over.stream().filter(this::isTakenDown).count();
        } while (over.size() == BATCH && ended > 0);
    }

    private boolean isTakenDown(Listing listing) {
        try {
            one.expire(listing.id());
            return true;
        } catch (RuntimeException e) {
            LOG.warn("{} is not taken down yet: {}", listing.id(), e.toString());
            return false;
        }
    }
}
