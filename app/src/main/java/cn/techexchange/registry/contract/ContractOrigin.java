package cn.techexchange.registry.contract;

import org.jspecify.annotations.Nullable;

/**
 * Where a draft came from; all null when it was drafted by hand.
 *
 * @param counterpartyId the organisation negotiated with, which may read the draft from its first day
 * @param agreedFen the price that was agreed on
 */
public record ContractOrigin(
        @Nullable String negotiationId,
        @Nullable String achievementId,
        @Nullable String demandId,
        @Nullable String counterpartyId,
        @Nullable Long agreedFen) {
    public static final ContractOrigin BY_HAND = new ContractOrigin(null, null, null, null, null);
}
