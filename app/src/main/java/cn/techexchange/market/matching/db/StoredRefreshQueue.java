package cn.techexchange.market.matching.db;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.matching.RefreshQueue;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Singleton
final class StoredRefreshQueue implements RefreshQueue {
    private final RefreshRows rows;

    StoredRefreshQueue(RefreshRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(ListingKind kind, List<String> listingIds, Instant due) {
        listingIds.forEach(id -> rows.add(id, kind, due));
    }

    @Override
    public Optional<Waiting> next(Instant now) {
        return rows.next(now).map(row -> new Waiting(row.kind(), row.listingId()));
    }

    @Override
    public void remove(Waiting waiting) {
        rows.deleteById(waiting.listingId());
    }

    @Override
    public void postpone(Waiting waiting, Instant due) {
        rows.postpone(waiting.listingId(), due);
    }

    @Override
    public boolean holds(String listingId) {
        return rows.existsById(listingId);
    }

    @Override
    public long size() {
        return rows.count();
    }
}
