package cn.techexchange.market.listing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;

/**
 * What others are told: that something changed, never what. They read the current public state themselves.
 * Names: {@code AchievementListed, AchievementChanged, AchievementUnlisted} and the same for {@code Demand}.
 */
@Serdeable
public record ListingEvent(String id, ListingKind kind) {
    private static final String LISTED = "Listed";
    private static final String CHANGED = "Changed";
    private static final String UNLISTED = "Unlisted";

    /** The event's name for a step from one state to the next, when outsiders notice it. */
    static Optional<String> nameOf(Listing before, Listing after) {
        boolean was = before.state() == ListingState.LISTED;
        boolean is = after.state() == ListingState.LISTED;
        String prefix = after.kind().eventPrefix();
        if (was && is) {
            return number(before) == number(after) ? Optional.empty() : Optional.of(prefix + CHANGED);
        }
        if (is) {
            return Optional.of(prefix + LISTED);
        }
        return was ? Optional.of(prefix + UNLISTED) : Optional.empty();
    }

    /** The event's name when not the listing but its organisation changed. */
    String ofOrganization(boolean visible) {
        return kind.eventPrefix() + (visible ? CHANGED : UNLISTED);
    }

    private static int number(Listing listing) {
        return listing.publication() == null ? 0 : listing.publication().number();
    }
}
