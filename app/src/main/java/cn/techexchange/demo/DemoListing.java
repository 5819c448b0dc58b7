package cn.techexchange.demo;

import cn.techexchange.market.listing.ListingContent;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.ListingState;
import java.time.LocalDate;

/**
 * @param organization key of the one that offers or asks
 * @param on the day it is written
 * @param fate the state it ends in
 * @param reason why it was returned or suspended, zh-CN
 */
record DemoListing(
        ListingKind kind,
        String key,
        String organization,
        LocalDate on,
        ListingState fate,
        String reason,
        ListingContent content) {}
