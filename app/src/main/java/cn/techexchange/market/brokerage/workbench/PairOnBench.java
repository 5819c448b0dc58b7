package cn.techexchange.market.brokerage.workbench;

import cn.techexchange.market.search.MarketItem;

/**
 * A pair with both public listings.
 *
 * @param reason zh-CN, why they fit
 */
public record PairOnBench(GoodPair pair, MarketItem demand, MarketItem achievement, String reason) {}
