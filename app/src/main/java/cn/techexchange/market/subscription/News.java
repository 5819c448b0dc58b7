package cn.techexchange.market.subscription;

import cn.techexchange.market.search.MarketItem;
import java.util.List;

/** What one subscription has to tell. */
record News(Subscription subscription, List<Piece> pieces) {
    News {
        pieces = List.copyOf(pieces);
    }

    /** @param note zh-CN, why; may be empty */
    record Piece(MarketItem item, String note) {}
}
