package cn.techexchange.market.matching;

import cn.techexchange.market.listing.ListingKind;

/** Whose view of a match. */
public enum Side {
    DEMAND,
    ACHIEVEMENT;

    public Side other() {
        return this == DEMAND ? ACHIEVEMENT : DEMAND;
    }

    /** What this side has published. */
    ListingKind listing() {
        return switch (this) {
            case DEMAND -> ListingKind.DEMAND;
            case ACHIEVEMENT -> ListingKind.ACHIEVEMENT;
        };
    }
}
