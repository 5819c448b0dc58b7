package cn.techexchange.market.matching;

import cn.techexchange.market.search.MarketItem;
import cn.techexchange.searchindex.Relevance;
import java.time.LocalDate;

/** A demand and an achievement held against each other on one day. */
record Pair(MarketItem demand, MarketItem achievement, Relevance relevance, LocalDate today) {
    /** Hard rules; both sides being public is given, for nothing secret or unlisted becomes an item. */
    boolean isExcluded() {
        return demand.isOver(today)
                || achievement.isOver(today)
                || demand.terms().ownerId().equals(achievement.terms().ownerId());
    }
}
