package cn.techexchange.market.subscription;

import cn.techexchange.market.matching.Match;
import cn.techexchange.market.matching.Side;
import java.util.Optional;

/** Which pairs were told to which side. */
public interface ToldMatches {
    Optional<CoolingRule.Told> find(Match.Parties parties, Side side);

    /** Adds, or replaces what was told of the pair to this side. */
    void put(Match.Parties parties, Side side, CoolingRule.Told told);
}
