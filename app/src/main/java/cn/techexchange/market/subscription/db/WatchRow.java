package cn.techexchange.market.subscription.db;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.subscription.WatchQueue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("subscription_watch")
record WatchRow(@Id String listingId, ListingKind kind, Instant dueAt, int looks) {
    WatchQueue.Watched toWatched(Instant until) {
        return new WatchQueue.Watched(kind, listingId, looks, until);
    }
}
