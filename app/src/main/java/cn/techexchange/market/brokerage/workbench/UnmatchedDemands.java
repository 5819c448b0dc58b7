package cn.techexchange.market.brokerage.workbench;

import java.time.Instant;
import java.util.List;

/** Public demands for which the matcher has found nothing. */
public interface UnmatchedDemands {
    /** @param listedAt since when it is public */
    record Unmatched(String id, Instant listedAt) {}

    /** @param title what the title contains, empty for all @param newestFirst otherwise the oldest come first */
    record Wanted(String title, boolean newestFirst) {}

    /** Those behind the place. */
    List<Unmatched> list(Wanted wanted, Place after, int limit);

    long count();
}
