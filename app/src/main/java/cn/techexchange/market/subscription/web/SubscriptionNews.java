package cn.techexchange.market.subscription.web;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.ItemNames;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.market.search.MarketItems;
import cn.techexchange.market.subscription.Finding;
import cn.techexchange.market.subscription.Findings;
import cn.techexchange.market.subscription.Subscription;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was found for a subscription, as rows of its page. */
@Singleton
final class SubscriptionNews {
    private static final int SHOWN = 100;
    private final Findings findings;
    private final MarketItems items;
    private final ItemNames names;

    SubscriptionNews(Findings findings, MarketItems items, ItemNames names) {
        this.findings = findings;
        this.items = items;
        this.names = names;
    }

    FoundList of(Subscription subscription) {
        List<Finding> found = findings.newestOf(subscription.id(), SHOWN);
        Map<String, MarketItem> listed = items.byId(found, Finding::kind, Finding::listingId);
        List<FoundItem> rows = found.stream()
                .flatMap(
                        one -> Optional.ofNullable(listed.get(one.listingId()))
                                .map(item -> row(one, item, subscription.seenAt()))
                                .stream())
                .toList();
        return new FoundList(subscription.name(), rows);
    }

    private FoundItem row(Finding finding, MarketItem item, Instant seenAt) {
        String owner = item.document().owner().name();
        return new FoundItem(
                item.id(),
                item.kind(),
                item.title(),
                owner.isEmpty() ? null : owner,
                names.field(item),
                finding.note(),
                finding.foundAt(),
                finding.foundAt().isAfter(seenAt),
                item.document().key().demo());
    }

    @Serdeable
    record FoundList(String name, List<FoundItem> items) {}

    /**
     * @param organizationName null where the demand is anonymous
     * @param note why; empty where the subscription says it
     * @param unseen found since the person last looked
     */
    @Serdeable
    record FoundItem(
            String id,
            ListingKind kind,
            String title,
            @Nullable String organizationName,
            String fieldName,
            String note,
            Instant foundAt,
            boolean unseen,
            boolean demo) {}
}
