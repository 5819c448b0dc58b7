package cn.techexchange.market.subscription.db;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.subscription.WatchQueue;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

@Singleton
class StoredWatchQueue implements WatchQueue {
    private final WatchRows rows;

    StoredWatchQueue(WatchRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(ListingKind kind, List<String> listingIds, Instant due) {
        listingIds.forEach(id -> rows.add(id, kind, due));
    }

    @Override
    @Transactional
    public List<Watched> claim(Instant now, Duration lease, int limit) {
        List<WatchRow> due = rows.due(now, limit);
        Instant until = now.plus(lease);
        if (!due.isEmpty()) {
            rows.lease(due.stream().map(WatchRow::listingId).toList(), until);
        }
        return due.stream().map(row -> row.toWatched(until)).toList();
    }

    @Override
    public void remove(Watched watched) {
        rows.delete(watched.listingId(), watched.until());
    }

    @Override
    public void postpone(Watched watched, Instant due, int looks) {
        rows.postpone(watched.listingId(), watched.until(), due, looks);
    }
}
