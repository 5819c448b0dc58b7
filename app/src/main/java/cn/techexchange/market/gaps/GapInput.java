package cn.techexchange.market.gaps;

import cn.techexchange.market.matching.NearestSupply.Near;
import cn.techexchange.market.search.MarketItem;
import java.util.Optional;
import java.util.Set;

/** One demand without a match. */
record GapInput(MarketItem demand, float[] vector, Set<String> terms, Optional<Near> nearest) {}
