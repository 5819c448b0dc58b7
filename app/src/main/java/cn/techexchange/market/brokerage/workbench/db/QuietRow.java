package cn.techexchange.market.brokerage.workbench.db;

import cn.techexchange.market.brokerage.workbench.QuietNegotiation;
import cn.techexchange.market.negotiation.NegotiationState;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("negotiation")
record QuietRow(@Id String id, String listingTitle, NegotiationState state, Instant lastMoveAt) {
    QuietNegotiation toNegotiation() {
        return new QuietNegotiation(id, listingTitle, state, lastMoveAt);
    }
}
