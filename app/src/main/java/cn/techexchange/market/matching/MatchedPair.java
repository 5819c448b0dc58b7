package cn.techexchange.market.matching;

import cn.techexchange.market.search.MarketItem;
import java.util.Optional;

/**
 * A match with what it is about, as one side sees it.
 *
 * @param side empty for the bureau, which is on neither
 */
public record MatchedPair(
        Weighed weighed, MarketItem demand, MarketItem achievement, Optional<Side> side, Explanation explanation) {
    public Match match() {
        return weighed.match();
    }
}
