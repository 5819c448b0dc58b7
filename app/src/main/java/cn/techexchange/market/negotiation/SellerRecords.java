package cn.techexchange.market.negotiation;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** How sellers deal with enquiries, read from the negotiations themselves. */
public interface SellerRecords {
    /** An enquiry is answered in time by the owner's first entry within a week, whatever it says. */
    Duration ANSWER = Duration.ofDays(7);

    /** What is older tells of other times. */
    Duration WINDOW = Duration.ofDays(365);

    /** One for each organisation asked for. */
    Map<String, SellerRecord> of(Collection<String> sellerIds, Instant now);
}
