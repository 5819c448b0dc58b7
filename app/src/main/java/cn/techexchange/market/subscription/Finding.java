package cn.techexchange.market.subscription;

import cn.techexchange.market.listing.ListingKind;
import java.time.Instant;

/** A listing found for a subscription. @param note zh-CN, why; empty where the subscription says it */
public record Finding(String subscriptionId, ListingKind kind, String listingId, String note, Instant foundAt) {}
