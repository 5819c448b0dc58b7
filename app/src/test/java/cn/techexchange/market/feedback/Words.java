package cn.techexchange.market.feedback;

import cn.techexchange.market.listing.ListingKind;
import java.time.Instant;
import java.util.Set;

/** Feedback about the achievement {@code a} of {@code seller}, for tests. */
public final class Words {
    private static final Instant BEGIN = Instant.parse("2026-11-01T00:00:00Z");

    private Words() {}

    /** The pair of {@code a} with the only demand of that buyer. */
    public static FeedbackPair pair(String buyer) {
        return new FeedbackPair("demand-of-" + buyer, "a", buyer, "seller");
    }

    /** @param day orders the words in time */
    public static Feedback of(String buyer, int day, FeedbackReason... reasons) {
        return said(pair(buyer), ListingKind.DEMAND, day, reasons);
    }

    static Feedback ofSeller(String buyer, int day, FeedbackReason... reasons) {
        return said(pair(buyer), ListingKind.ACHIEVEMENT, day, reasons);
    }

    public static Feedback said(FeedbackPair pair, ListingKind side, int day, FeedbackReason... reasons) {
        return new Feedback(
                pair.demandId() + side + day,
                pair,
                side,
                Set.of(reasons),
                "",
                "account",
                BEGIN.plusSeconds(86_400L * day));
    }
}
