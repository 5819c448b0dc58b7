package cn.techexchange.market.brokerage.funnel;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the funnel's pairs come from. */
public interface Leads {
    long count(FunnelPeriod period);

    /** Newest first, {@code size + 1} at most; {@code null} begins. */
    List<Trace> pairs(FunnelPeriod period, @Nullable String cursor, int limit);

    /** Those with a negotiation that names both, once for each negotiation. */
    List<Trace> traces(FunnelPeriod period);

    /**
     * The pairs that an organisation introduced, once for each negotiation. Of one that not both sides have accepted
     * nothing more is told than that it was made.
     */
    List<Trace> introduced(String organizationId, FunnelPeriod period);

    /** Of these negotiations, those that a side has shared with the broker. */
    Set<String> sharedWith(String accountId, List<String> negotiationIds);
}
