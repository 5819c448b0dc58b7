package cn.techexchange.market.brokerage;

import cn.techexchange.market.search.ItemNames;
import cn.techexchange.market.search.MarketItem;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A public listing in a broker's list.
 *
 * @param organizationName null where the demand is anonymous
 */
@Serdeable
public record ListingView(
        String id,
        String title,
        @io.micronaut.core.annotation.Nullable String organizationName,
        @io.micronaut.core.annotation.Nullable String fieldName,
        @io.micronaut.core.annotation.Nullable Long lowFen,
        @io.micronaut.core.annotation.Nullable Long highFen,
        boolean demo) {
    public static ListingView of(MarketItem item, ItemNames names) {
        return new ListingView(
                item.id(),
                item.title(),
                orNull(item.document().owner().name()),
                orNull(names.field(item)),
                item.terms().low(),
                item.terms().high(),
                item.document().key().demo());
    }

    private static @org.jspecify.annotations.Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
