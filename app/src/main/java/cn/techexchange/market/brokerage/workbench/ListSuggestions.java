package cn.techexchange.market.brokerage.workbench;

import cn.techexchange.market.brokerage.IntroductionRules;
import cn.techexchange.market.matching.MatchesFound;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whom to introduce to each other: good pairs in which nobody has made a first step. */
@Singleton
public final class ListSuggestions {
    private static final Place BEST = new Place(Integer.MAX_VALUE, "");
    private final GoodPairs pairs;
    private final PairsOnBench bench;
    private final Clock clock;

    ListSuggestions(GoodPairs pairs, PairsOnBench bench, Clock clock) {
        this.pairs = pairs;
        this.bench = bench;
        this.clock = clock;
    }

    /** Best first. @param least points, never fewer than a good match has */
    public Page<PairOnBench> list(int least, @Nullable String cursor, int size) {
        Instant now = LocalTime.now(clock);
        int from = Math.max(least, MatchesFound.GOOD);
        var source = new PairsOnBench.Source(
                (place, limit) -> pairs.best(from, place, limit),
                pair -> IntroductionRules.isWorthSuggesting(pair.facts(), now),
                pair -> new Place(pair.facts().score(), pair.matchId()));
        return bench.page(source, Place.of(cursor, BEST), size);
    }
}
