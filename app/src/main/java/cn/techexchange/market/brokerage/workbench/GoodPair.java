package cn.techexchange.market.brokerage.workbench;

import cn.techexchange.market.brokerage.PairFacts;
import cn.techexchange.market.matching.Match.Parties;
import cn.techexchange.market.matching.MatchContent;
import java.time.Instant;

/**
 * A good match as it stands, with what has happened between the two.
 *
 * @param foundAt when it was first good
 */
public record GoodPair(String matchId, Parties parties, MatchContent content, Instant foundAt, PairFacts facts) {}
