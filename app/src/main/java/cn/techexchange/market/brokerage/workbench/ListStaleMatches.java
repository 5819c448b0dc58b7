package cn.techexchange.market.brokerage.workbench;

import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Good matches that nobody has acted on for some days. */
@Singleton
public final class ListStaleMatches {
    private static final Place FIRST = new Place(0, "");
    private final GoodPairs pairs;
    private final PairsOnBench bench;
    private final Clock clock;

    ListStaleMatches(GoodPairs pairs, PairsOnBench bench, Clock clock) {
        this.pairs = pairs;
        this.bench = bench;
        this.clock = clock;
    }

    /** Those that have waited longest first. */
    public Page<PairOnBench> list(Duration patience, @Nullable String cursor, int size) {
        Instant now = LocalTime.now(clock);
        var source = new PairsOnBench.Source(
                (place, limit) -> pairs.oldest(now.minus(patience), place, limit),
                pair -> StaleRule.isStale(pair.facts(), pair.foundAt(), patience, now),
                pair -> Place.at(pair.foundAt(), pair.matchId()));
        return bench.page(source, Place.of(cursor, FIRST), size);
    }
}
