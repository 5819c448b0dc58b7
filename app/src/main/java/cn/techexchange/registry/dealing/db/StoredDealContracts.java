package cn.techexchange.registry.dealing.db;

import cn.techexchange.market.brokerage.funnel.DealContracts;
import cn.techexchange.market.brokerage.funnel.DealContracts.DealContract;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the market which negotiations came to a contract; nothing else of it. */
@Singleton
final class StoredDealContracts implements DealContracts {
    private static final int AT_ONCE = 500;
    private final DealContractRows rows;

    StoredDealContracts(DealContractRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, DealContract> of(List<String> negotiationIds) {
        var found = new HashMap<String, DealContract>();
        for (int from = 0; from < negotiationIds.size(); from += AT_ONCE) {
            List<String> some = negotiationIds.subList(from, Math.min(from + AT_ONCE, negotiationIds.size()));
            rows.of(some).forEach(row -> found.put(row.negotiationId(), contract(row)));
        }
        return found;
    }

    private static DealContract contract(DealContractRow row) {
        Instant registered = Optional.ofNullable(row.registeredOn())
                .map(day -> day.atStartOfDay(LocalTime.ZONE).toInstant())
                .orElse(null);
        return new DealContract(row.submittedAt(), registered, row.transactionValueFen());
    }
}
