package cn.techexchange.market.brokerage;

import java.time.Instant;
import java.util.Optional;

/**
 * What has happened between a demand and an achievement.
 *
 * @param score of their match, 0 without one
 * @param putAway either side has dismissed the match
 * @param contacted either side has enquired about the other's listing
 * @param earlier the last introduction of the pair
 */
public record PairFacts(int score, boolean putAway, boolean contacted, Optional<Earlier> earlier) {
    /** @param at when it ended, or when it was proposed while it is open */
    public record Earlier(IntroductionState state, Instant at) {}
}
