package cn.techexchange.market.brokerage.db;

import cn.techexchange.market.brokerage.GoodMatches;
import cn.techexchange.market.matching.MatchesFound.FoundPair;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

@Singleton
final class StoredGoodMatches implements GoodMatches {
    private final GoodMatchRows rows;

    StoredGoodMatches(GoodMatchRows rows) {
        this.rows = rows;
    }

    @Override
    public void remember(List<FoundPair> pairs, Instant at) {
        pairs.forEach(pair -> rows.add(pair.demandId(), pair.achievementId(), at));
    }
}
