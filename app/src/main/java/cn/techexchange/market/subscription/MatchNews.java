package cn.techexchange.market.subscription;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.matching.Match;
import cn.techexchange.market.matching.Side;
import cn.techexchange.market.search.MarketItem;

/** A pair that may be news for one side: the one that did not change. */
record MatchNews(Match match, MarketItem demand, MarketItem achievement, Side side) {
    /**
     * The side to tell. Whoever published last sees the matches on that page, so the other one is told; where the listing that was
     * matched is the older one but has a new version, it is the one that changed.
     */
    static MatchNews of(Match match, MarketItem demand, MarketItem achievement, ListingKind subject) {
        boolean demandIsOlder = demand.document()
                .dates()
                .updatedAt()
                .isBefore(achievement.document().dates().updatedAt());
        Side older = demandIsOlder ? Side.DEMAND : Side.ACHIEVEMENT;
        Side matched = subject == ListingKind.DEMAND ? Side.DEMAND : Side.ACHIEVEMENT;
        boolean changed = older == matched
                && (matched == Side.DEMAND ? demand : achievement)
                                .document()
                                .key()
                                .version()
                        > 1;
        return new MatchNews(match, demand, achievement, changed ? other(older) : older);
    }

    /** What the side told has published. */
    MarketItem own() {
        return side == Side.DEMAND ? demand : achievement;
    }

    /** What it is told of. */
    MarketItem found() {
        return side == Side.DEMAND ? achievement : demand;
    }

    String owner() {
        return own().terms().ownerId();
    }

    CoolingRule.Versions versions() {
        return new CoolingRule.Versions((int) demand.document().key().version(), (int)
                achievement.document().key().version());
    }

    private static Side other(Side side) {
        return side == Side.DEMAND ? Side.ACHIEVEMENT : Side.DEMAND;
    }
}
