package cn.techexchange.market.search.web;

import cn.techexchange.market.search.FoundListing;
import cn.techexchange.market.search.ItemNames;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.market.search.web.SearchAnswer.SearchEvidence;
import cn.techexchange.market.search.web.SearchAnswer.SearchItem;
import cn.techexchange.market.search.web.SearchAnswer.SearchSegment;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Found listings as rows of the result list. */
@Singleton
final class SearchItems {
    /** Two lines of the result list. */
    private static final int BEGINNING = 120;

    private final ItemNames names;

    SearchItems(ItemNames names) {
        this.names = names;
    }

    SearchItem of(FoundListing found) {
        MarketItem item = found.item();
        return new SearchItem(
                item.id(),
                item.kind().name(),
                item.title(),
                SearchSegment.of(found.title()),
                beginning(item.texts().summary()),
                orNull(item.document().owner().name()),
                orNull(names.organizationKind(item)),
                orNull(names.field(item)),
                orNull(names.industry(item)),
                orNull(names.region(item)),
                item.classification().maturity().isPresent()
                        ? item.classification().maturity().getAsInt()
                        : null,
                item.terms().low(),
                item.terms().high(),
                names.modes(item),
                found.evidence().stream().map(SearchEvidence::of).toList(),
                item.document().dates().listedOn().orElse(null),
                item.document().dates().validUntil().orElse(null),
                item.document().key().demo());
    }

    private static String beginning(String text) {
        return text.length() <= BEGINNING ? text : text.substring(0, BEGINNING) + "……";
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
