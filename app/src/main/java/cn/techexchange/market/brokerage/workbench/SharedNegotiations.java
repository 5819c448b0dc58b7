package cn.techexchange.market.brokerage.workbench;

import java.time.Instant;
import java.util.List;

/** The negotiations that sides have shared with a broker. */
public interface SharedNegotiations {
    /** Running ones whose last message or move is older, those silent longest first; those behind the place. */
    List<QuietNegotiation> quiet(String accountId, Instant lastMoveBefore, Place after, int limit);
}
