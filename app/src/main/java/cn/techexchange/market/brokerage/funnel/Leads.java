package cn.techexchange.market.brokerage.funnel;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the funnel's pairs come from. */
public interface Leads {
    long count(FunnelPeriod period);

    /** Newest first; without a cursor from the beginning. */
    List<Trace> pairs(FunnelPeriod period, @Nullable String cursor, int limit);

    /**
     * Of the pairs only good matches, by the moment of their finding: what the workbench shows anyway. That two have talked or were
     * introduced is nobody else's to know.
     */
    List<Trace> matched(FunnelPeriod period, @Nullable String cursor, int limit);

    long countMatched(FunnelPeriod period);

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
