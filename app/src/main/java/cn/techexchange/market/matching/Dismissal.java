package cn.techexchange.market.matching;

import java.time.Instant;

/** One side's word that a match does not suit it. */
public record Dismissal(DismissalReason reason, Instant at) {}
