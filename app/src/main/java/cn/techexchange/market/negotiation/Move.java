package cn.techexchange.market.negotiation;

/** What a side may do besides talking. */
public sealed interface Move {
    /** The first offer, or a new one after the last came to nothing. */
    record MakeOffer(OfferTerms terms) implements Move {}

    /** Answers the other side's open offer with an own one. */
    record Counter(OfferTerms terms) implements Move {}

    record Accept() implements Move {}

    /** @param reason zh-CN, for the other side; may be empty */
    record Decline(String reason) implements Move {}

    record Withdraw() implements Move {}

    /** Ends the negotiation without agreement. */
    record Close(String reason) implements Move {}
}
