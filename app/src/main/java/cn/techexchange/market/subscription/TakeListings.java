package cn.techexchange.market.subscription;

import cn.techexchange.market.search.MarketItem;
import cn.techexchange.market.search.MarketItems;
import cn.techexchange.market.subscription.WatchQueue.Watched;
import cn.techexchange.platform.job.Rest;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.searchindex.IndexContents;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the next batch of listings and holds it against all subscriptions. */
@Singleton
final class TakeListings {
    private static final Duration LEASE = Duration.ofMinutes(15);
    private static final Duration SOON = Duration.ofSeconds(5);
    /** Time enough for the vectors of a few listings; those of an import take longer, and are compared by wording only. */
    private static final Duration SECOND_LOOK = Duration.ofMinutes(1);

    private final ClaimedListings claimed;
    private final MarketItems items;
    private final TopicSearch search;
    private final IndexContents contents;
    private final FindInterested interested;
    private final Clock clock;

    TakeListings(
            WatchQueue queue,
            MarketItems items,
            TopicSearch search,
            IndexContents contents,
            FindInterested interested,
            Clock clock) {
        this.claimed = new ClaimedListings(queue);
        this.items = items;
        this.search = search;
        this.contents = contents;
        this.interested = interested;
        this.clock = clock;
    }

    /** Only the worker's one thread comes here. @return how many were due */
    int takeNext(Rest rest) throws InterruptedException {
        List<Watched> due = claimed.claim(LocalTime.now(clock), LEASE, TopicSearch.MOST);
        hold(due, rest);
        return due.size();
    }

    private void hold(List<Watched> due, Rest rest) throws InterruptedException {
        Map<String, MarketItem> listed = items.byId(due, Watched::kind, Watched::listingId);
        Set<String> indexed = search.indexed(Set.copyOf(listed.keySet()));
        List<MarketItem> ready = listed.values().stream()
                .filter(item -> indexed.contains(item.id()))
                .toList();
        if (!ready.isEmpty()) {
            interested.among(ready, rest);
        }
        boolean complete = ready.isEmpty() || contents.vectorProgress().complete();
        for (Watched watched : due) {
            settle(watched, listed.containsKey(watched.listingId()), indexed.contains(watched.listingId()), complete);
        }
    }

    /** What is not public any more is done; what the index does not hold yet comes again; without vectors a second look is due. */
    private void settle(Watched watched, boolean listed, boolean indexed, boolean complete) {
        Instant now = LocalTime.now(clock);
        if (listed && !indexed) {
            claimed.postpone(watched, now.plus(SOON), watched.looks());
        } else if (listed && !complete && watched.looks() == 0) {
            claimed.postpone(watched, now.plus(SECOND_LOOK), 1);
        } else {
            claimed.remove(watched);
        }
    }
}
