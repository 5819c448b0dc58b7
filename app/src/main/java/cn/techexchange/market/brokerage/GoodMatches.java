package cn.techexchange.market.brokerage;

import cn.techexchange.market.matching.MatchesFound.FoundPair;
import java.time.Instant;
import java.util.List;

/** The good matches there have been, with the moment of the first finding. */
public interface GoodMatches {
    /** Those known already keep their moment. */
    void remember(List<FoundPair> pairs, Instant at);
}
