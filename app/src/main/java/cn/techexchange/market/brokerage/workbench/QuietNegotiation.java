package cn.techexchange.market.brokerage.workbench;

import cn.techexchange.market.negotiation.NegotiationState;
import java.time.Instant;

/** A negotiation that a side has shared, and when anything last happened in it. */
public record QuietNegotiation(String id, String title, NegotiationState state, Instant lastMoveAt) {}
