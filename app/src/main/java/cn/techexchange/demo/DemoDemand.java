package cn.techexchange.demo;

import cn.techexchange.market.demand.DemandContent;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.ListingState;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/** A demand of the demonstration. */
@Serdeable
record DemoDemand(
        String key, String organization, LocalDate on, ListingState fate, String reason, DemandContent content) {
    DemoListing listing() {
        return new DemoListing(ListingKind.DEMAND, key, organization, on, fate, reason, content);
    }
}
