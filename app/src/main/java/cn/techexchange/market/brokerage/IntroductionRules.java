package cn.techexchange.market.brokerage;

import cn.techexchange.market.matching.MatchesFound;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When a pair may be introduced, and when it is worth suggesting. */
public final class IntroductionRules {
    /** A pair is not introduced again for so long, however the last time ended. */
    static final Duration COOLING = Duration.ofDays(90);

    private IntroductionRules() {}

    /** What keeps a broker from introducing the two; a broker may see more in a pair than the score does. */
    public static List<Obstacle> against(PairFacts facts, Instant now) {
        var found = new ArrayList<Obstacle>();
        if (facts.putAway()) {
            found.add(Obstacle.PUT_AWAY);
        }
        if (facts.contacted()) {
            found.add(Obstacle.CONTACTED);
        }
        facts.earlier().flatMap(earlier -> repeats(earlier, now)).ifPresent(found::add);
        return found;
    }

    public static boolean isWorthSuggesting(PairFacts facts, Instant now) {
        return facts.score() >= MatchesFound.GOOD && against(facts, now).isEmpty();
    }

    private static Optional<Obstacle> repeats(PairFacts.Earlier earlier, Instant now) {
        if (earlier.state().isOpen()) {
            return Optional.of(Obstacle.INTRODUCED);
        }
        return now.isBefore(earlier.at().plus(COOLING)) ? Optional.of(Obstacle.COOLING) : Optional.empty();
    }
}
