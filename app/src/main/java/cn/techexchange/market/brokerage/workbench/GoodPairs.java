package cn.techexchange.market.brokerage.workbench;

import java.time.Instant;
import java.util.List;

/** The good matches of the whole market. */
public interface GoodPairs {
    /** From {@code least} points on, best first; those behind the place. */
    List<GoodPair> best(int least, Place after, int limit);

    /** First found before a moment, the oldest first; those behind the place. */
    List<GoodPair> oldest(Instant foundBefore, Place after, int limit);
}
