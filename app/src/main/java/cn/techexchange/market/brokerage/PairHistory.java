package cn.techexchange.market.brokerage;

import cn.techexchange.market.matching.Match.Parties;

/** What is known of a pair, whether or not it matches. */
public interface PairHistory {
    PairFacts of(Parties parties);
}
