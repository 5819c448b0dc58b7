package cn.techexchange.market.subscription;

import cn.techexchange.market.subscription.WatchQueue.Watched;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one worker has taken from the queue. What a failure leaves unsettled is put back with the next claim, without
 * waiting for the lease; what was settled before it stays settled. Not for several threads.
 */
final class ClaimedListings {
    private final WatchQueue queue;
    private final Set<Watched> unsettled = new LinkedHashSet<>();

    ClaimedListings(WatchQueue queue) {
        this.queue = queue;
    }

    List<Watched> claim(Instant now, Duration lease, int most) {
        for (Watched left : List.copyOf(unsettled)) {
            postpone(left, now, left.looks());
        }
        List<Watched> due = queue.claim(now, lease, most);
        unsettled.addAll(due);
        return due;
    }

    void remove(Watched watched) {
        queue.remove(watched);
        unsettled.remove(watched);
    }

    void postpone(Watched watched, Instant due, int looks) {
        queue.postpone(watched, due, looks);
        unsettled.remove(watched);
    }
}
