package cn.techexchange.market.subscription;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.platform.job.Rest;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds whose subscriptions new listings belong to. Who follows something is found by one statement for each listing; a search is
 * asked once for all listings of the batch and all people who saved the same.
 */
@Singleton
final class FindInterested {
    private static final int PAGE = 50;
    private final Subscriptions subscriptions;
    private final Findings findings;
    private final TopicSearch search;
    private final Clock clock;

    FindInterested(Subscriptions subscriptions, Findings findings, TopicSearch search, Clock clock) {
        this.subscriptions = subscriptions;
        this.findings = findings;
        this.search = search;
        this.clock = clock;
    }

    /**
     * @param listed at most {@link TopicSearch#MOST}
     * @throws cn.techexchange.searchindex.SearchUnavailable when the index cannot be asked; doing it again harms nothing
     */
    void among(List<MarketItem> listed, Rest rest) throws InterruptedException {
        listed.forEach(this::followers);
        Map<String, MarketItem> byId = listed.stream().collect(Collectors.toMap(MarketItem::id, Function.identity()));
        Map<ListingKind, Set<String>> ids = new HashMap<>(listed.stream()
                .collect(Collectors.groupingBy(
                        MarketItem::kind, Collectors.mapping(MarketItem::id, Collectors.toSet()))));
        String after = "";
        List<Topic> page;
        do {
            long begun = System.nanoTime();
            page = subscriptions.searches(after, PAGE);
            for (Topic topic : page) {
                searchers(topic, byId, ids);
                after = topic.hash();
            }
            rest.after(Duration.ofNanos(System.nanoTime() - begun));
        } while (page.size() == PAGE);
    }

    /** An anonymous demand has no owner here, so it is never told to those who follow its organisation. */
    private void followers(MarketItem item) {
        Findings.Found found = found(item);
        String owner = item.document().owner().id();
        if (!owner.isEmpty()) {
            add(SubscriptionKind.ORGANIZATION, List.of(owner), found);
        }
        add(SubscriptionKind.FIELD, item.classification().technologyFields(), found);
        add(SubscriptionKind.INDUSTRY, item.classification().industries(), found);
    }

    private void add(SubscriptionKind kind, List<String> values, Findings.Found found) {
        List<String> hashes =
                values.stream().map(value -> new Topic(kind, value).hash()).toList();
        findings.addToAll(kind, hashes, found);
    }

    private void searchers(Topic topic, Map<String, MarketItem> byId, Map<ListingKind, Set<String>> ids) {
        SavedSearch saved = SavedSearch.parse(topic.value());
        Set<String> candidates = ids.getOrDefault(saved.kind(), Set.of());
        if (candidates.isEmpty()) {
            return;
        }
        for (String id : search.among(saved, candidates)) {
            MarketItem item = byId.get(id);
            if (item != null) {
                findings.addToAll(SubscriptionKind.SEARCH, List.of(topic.hash()), found(item));
            }
        }
    }

    private Findings.Found found(MarketItem item) {
        return new Findings.Found(
                item.kind(), item.id(), item.document().dates().updatedAt(), LocalTime.now(clock));
    }
}
