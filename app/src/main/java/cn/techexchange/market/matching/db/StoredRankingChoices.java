package cn.techexchange.market.matching.db;

import cn.techexchange.market.matching.RankingChoices;
import jakarta.inject.Singleton;
import java.time.Instant;

@Singleton
final class StoredRankingChoices implements RankingChoices {
    private final RankingChoiceRows rows;

    StoredRankingChoices(RankingChoiceRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean isPersonal(String accountId) {
        return rows.findByAccountId(accountId).map(RankingChoiceRow::personal).orElse(true);
    }

    @Override
    public void put(String accountId, boolean personal, Instant at) {
        rows.put(accountId, personal, at);
    }
}
