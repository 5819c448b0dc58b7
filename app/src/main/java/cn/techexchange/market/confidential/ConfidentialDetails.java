package cn.techexchange.market.confidential;

import java.util.Optional;
import java.util.Set;

/** The confidential texts: kept apart from everything that is shown, indexed, exported or logged. */
public interface ConfidentialDetails {
    Optional<String> find(String listingId, Tier tier);

    /** Which tiers have a text. */
    Set<Tier> tiersOf(String listingId);

    /** An empty text takes the tier away. */
    void put(String listingId, Tier tier, String text);
}
