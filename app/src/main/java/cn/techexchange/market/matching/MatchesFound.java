package cn.techexchange.market.matching;

import cn.techexchange.market.listing.ListingKind;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A listing has new good matches; the event's aggregate is that listing.
 *
 * @param kind of the listing that was matched
 * @param pairs whose score is good now and was not, or was not there, before
 */
@Serdeable
public record MatchesFound(ListingKind kind, String listingId, List<FoundPair> pairs) {
    public static final String EVENT = "MatchesFound";

    /** From here on, by the listings alone, a match is worth telling somebody who did not ask. */
    public static final int GOOD = 39;

    public MatchesFound {
        pairs = List.copyOf(pairs);
    }

    @Serdeable
    public record FoundPair(String demandId, String achievementId) {}
}
