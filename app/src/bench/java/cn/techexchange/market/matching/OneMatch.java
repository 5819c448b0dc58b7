package cn.techexchange.market.matching;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.testing.RunningPlatform;
import io.micronaut.transaction.TransactionOperations;

/** Matches one demand as the background work does: candidates, judgement, scores, stored matches. */
public final class OneMatch {
    private final RefreshMatches matches;
    private final TransactionOperations<?> transactions;

    public OneMatch(RunningPlatform platform) {
        matches = platform.bean(RefreshMatches.class);
        transactions = platform.bean(TransactionOperations.class);
    }

    public void of(String demandId) {
        transactions.executeWrite(status -> {
            matches.of(ListingKind.DEMAND, demandId);
            return demandId;
        });
    }
}
