package cn.techexchange.market.brokerage.funnel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The contracts that came out of negotiations, as the registry knows them. */
public interface DealContracts {
    /** For each negotiation whose contract was ever handed in. */
    Map<String, DealContract> of(List<String> negotiationIds);

    /** @param registeredAt null while it is not registered, and again once the registration is cancelled or revoked */
    record DealContract(Instant submittedAt, @Nullable Instant registeredAt, long transactionValueFen) {}
}
