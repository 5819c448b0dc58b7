package cn.techexchange.market.search.web;

import cn.techexchange.market.search.FoundListing;
import cn.techexchange.market.search.ItemNames;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.market.search.NearListings;
import cn.techexchange.market.search.web.SearchAnswer.SearchEvidence;
import cn.techexchange.market.search.web.SearchAnswer.SearchItem;
import cn.techexchange.market.search.web.SearchAnswer.SearchNear;
import cn.techexchange.market.search.web.SearchAnswer.SearchSegment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
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

    /** Variants stand folded under the first of them; all of them count, so that counts and pages stay as they are. */
    List<SearchItem> folded(List<FoundListing> found) {
        Map<String, String> firsts =
                NearListings.firsts(found.stream().map(FoundListing::item).toList());
        return found.stream()
                .filter(one -> !firsts.containsKey(one.item().id()))
                .map(one -> of(
                        one,
                        found.stream()
                                .filter(other -> one.item()
                                        .id()
                                        .equals(firsts.get(other.item().id())))
                                .map(SearchItems::near)
                                .toList()))
                .toList();
    }

    private static SearchNear near(FoundListing found) {
        MarketItem item = found.item();
        return new SearchNear(
                item.id(),
                item.title(),
                item.classification().maturity().isPresent()
                        ? item.classification().maturity().getAsInt()
                        : null,
                item.document().dates().listedOn().orElse(null));
    }

    SearchItem of(FoundListing found) {
        return of(found, List.of());
    }

    private SearchItem of(FoundListing found, List<SearchNear> near) {
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
                item.document().key().demo(),
                near);
    }

    private static String beginning(String text) {
        return text.length() <= BEGINNING ? text : text.substring(0, BEGINNING) + "……";
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
