package cn.techexchange.market.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.subscription.WatchQueue.Watched;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimedListingsTest {
    private static final Instant NOW = Instant.parse("2026-11-27T01:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(15);
    private static final Watched GONE = watched("gone");
    private static final Watched LATER = watched("later");
    private static final Watched BROKEN = watched("broken");
    private static final Watched NEVER_SEEN = watched("never-seen");
    private final Queue queue = new Queue();
    private final ClaimedListings claimed = new ClaimedListings(queue);

    @Test
    void afterAFailureOnlyWhatWasNotSettledComesBack() {
        claimed.claim(NOW, LEASE, 10);
        claimed.remove(GONE);
        claimed.postpone(LATER, NOW.plusSeconds(60), 1);
        queue.away = true;
        assertThatThrownBy(() -> claimed.remove(BROKEN)).isInstanceOf(IllegalStateException.class);
        queue.away = false;
        queue.put.clear();

        claimed.claim(NOW.plusSeconds(3), LEASE, 10);

        assertThat(queue.put).containsExactly("broken 2026-11-27T01:00:03Z", "never-seen 2026-11-27T01:00:03Z");
    }

    @Test
    void whatCouldNotBePutBackIsTriedAgain() {
        claimed.claim(NOW, LEASE, 10);
        queue.away = true;
        assertThatThrownBy(() -> claimed.claim(NOW, LEASE, 10)).isInstanceOf(IllegalStateException.class);
        queue.away = false;

        claimed.claim(NOW, LEASE, 10);

        assertThat(queue.put).hasSize(4);
    }

    private static Watched watched(String id) {
        return new Watched(ListingKind.DEMAND, id, 0, NOW.plus(LEASE));
    }

    /** Four are due once; while it is away every writing fails. */
    private static final class Queue implements WatchQueue {
        private final List<String> put = new ArrayList<>();
        private List<Watched> due = List.of(GONE, LATER, BROKEN, NEVER_SEEN);
        private boolean away;

        @Override
        public void add(ListingKind kind, List<String> listingIds, Instant at) {
            throw new AssertionError("nothing is added here");
        }

        @Override
        public List<Watched> claim(Instant now, Duration lease, int limit) {
            List<Watched> claimedNow = due;
            due = List.of();
            return claimedNow;
        }

        @Override
        public void remove(Watched watched) {
            requireThere();
        }

        @Override
        public void postpone(Watched watched, Instant at, int looks) {
            requireThere();
            put.add(watched.listingId() + " " + at);
        }

        private void requireThere() {
            if (away) {
                throw new IllegalStateException("the connection is broken");
            }
        }
    }
}
