package cn.techexchange.market.brokerage.workbench.db;

import cn.techexchange.market.brokerage.workbench.GoodPair;
import cn.techexchange.market.brokerage.workbench.GoodPairs;
import cn.techexchange.market.brokerage.workbench.Place;
import cn.techexchange.market.matching.MatchesFound;
import cn.techexchange.platform.json.Json;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

@Singleton
final class StoredGoodPairs implements GoodPairs {
    private final GoodPairRows rows;
    private final Json json;

    StoredGoodPairs(GoodPairRows rows, Json json) {
        this.rows = rows;
        this.json = json;
    }

    @Override
    public List<GoodPair> best(int least, Place after, int limit) {
        return pairs(rows.best(least, after.key(), after.id(), limit));
    }

    @Override
    public List<GoodPair> oldest(Instant foundBefore, Place after, int limit) {
        return pairs(rows.oldest(MatchesFound.GOOD, foundBefore, after.moment(), after.id(), limit));
    }

    private List<GoodPair> pairs(List<GoodPairRow> found) {
        return found.stream().map(row -> row.toPair(json)).toList();
    }
}
