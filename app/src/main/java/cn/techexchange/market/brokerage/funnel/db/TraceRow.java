package cn.techexchange.market.brokerage.funnel.db;

import cn.techexchange.market.brokerage.funnel.Trace;
import cn.techexchange.market.negotiation.NegotiationState;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** @param state of the negotiation */
@MappedEntity("brokerage_lead")
record TraceRow(
        @Id String demandId,
        String achievementId,
        Instant enteredAt,
        @Nullable String negotiationId,
        @Nullable NegotiationState state,
        @Nullable Instant contactedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant acceptedAt) {
    Trace toTrace() {
        return new Trace(
                new Trace.Pair(demandId, achievementId),
                enteredAt,
                negotiationId,
                contactedAt,
                answeredAt,
                state == NegotiationState.AGREED ? acceptedAt : null);
    }
}
