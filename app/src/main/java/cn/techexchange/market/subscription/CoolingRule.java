package cn.techexchange.market.subscription;

import cn.techexchange.market.matching.Match;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether a pair may be told to a side. A pair that either side put away is over. A pair that was told is told again only when a
 * side has published a new version since, that version fits clearly better, and a month has passed.
 */
public final class CoolingRule {
    private static final int CLEARLY = 10;
    private static final Duration COOLING = Duration.ofDays(30);

    private CoolingRule() {}

    static boolean mayTell(Match match, Versions versions, Optional<Told> before, Instant now) {
        Match.Dismissals dismissals = match.dismissals();
        if (dismissals.byDemand().isPresent() || dismissals.byAchievement().isPresent()) {
            return false;
        }
        return before.filter(told -> !isNews(told, match, versions, now)).isEmpty();
    }

    private static boolean isNews(Told told, Match match, Versions versions, Instant now) {
        return !told.versions().equals(versions)
                && match.score() >= told.score() + CLEARLY
                && !now.isBefore(told.at().plus(COOLING));
    }

    /** The published versions of both sides. */
    public record Versions(int demand, int achievement) {}

    /** What was told before. */
    public record Told(int score, Versions versions, Instant at) {}
}
