package cn.techexchange.market.subscription.db;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.subscription.Finding;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;

@MappedEntity("subscription_finding")
record FindingRow(@EmbeddedId Key key, ListingKind kind, String note, Instant foundAt) {
    Finding toFinding() {
        return new Finding(key.subscriptionId(), kind, key.listingId(), note, foundAt);
    }

    @Embeddable
    record Key(
            @MappedProperty("subscription_id") String subscriptionId,
            @MappedProperty("listing_id") String listingId) {}
}
