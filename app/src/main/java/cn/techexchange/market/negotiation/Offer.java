package cn.techexchange.market.negotiation;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One offer with its outcome. */
@Serdeable
public record Offer(
        String id,
        Side side,
        OfferTerms terms,
        OfferState state,
        Instant madeAt,
        @Nullable Instant decidedAt) {
    boolean isOver(LocalDate today) {
        return terms.validUntil().isBefore(today);
    }

    /** The state as of a day: an open offer whose last day is over has expired, nobody needs to say so. */
    public OfferState stateOn(LocalDate today) {
        return state == OfferState.OPEN && isOver(today) ? OfferState.EXPIRED : state;
    }

    Offer decided(OfferState outcome, Instant now) {
        return new Offer(id, side, terms, outcome, madeAt, now);
    }

    /** What became of it. */
    public enum OfferState {
        OPEN,
        WITHDRAWN,
        /** Answered by an offer of the other side. */
        COUNTERED,
        ACCEPTED,
        DECLINED,
        EXPIRED
    }
}
