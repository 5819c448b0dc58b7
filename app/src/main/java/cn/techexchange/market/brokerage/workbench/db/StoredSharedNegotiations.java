package cn.techexchange.market.brokerage.workbench.db;

import cn.techexchange.market.brokerage.workbench.Place;
import cn.techexchange.market.brokerage.workbench.QuietNegotiation;
import cn.techexchange.market.brokerage.workbench.SharedNegotiations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

@Singleton
final class StoredSharedNegotiations implements SharedNegotiations {
    private final QuietRows rows;

    StoredSharedNegotiations(QuietRows rows) {
        this.rows = rows;
    }

    @Override
    public List<QuietNegotiation> quiet(String accountId, Instant lastMoveBefore, Place after, int limit) {
        return rows.quiet(accountId, lastMoveBefore, after.moment(), after.id(), limit).stream()
                .map(QuietRow::toNegotiation)
                .toList();
    }
}
