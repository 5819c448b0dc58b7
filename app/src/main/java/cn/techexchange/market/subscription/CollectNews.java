package cn.techexchange.market.subscription;

import cn.techexchange.market.search.MarketItem;
import cn.techexchange.market.search.MarketItems;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Findings with what is public of them now, by subscription; what was withdrawn or paused meanwhile is left out. */
@Singleton
final class CollectNews {
    private final Subscriptions subscriptions;
    private final MarketItems items;

    CollectNews(Subscriptions subscriptions, MarketItems items) {
        this.subscriptions = subscriptions;
        this.items = items;
    }

    List<News> of(List<Finding> findings) {
        Map<String, MarketItem> listed = items.byId(findings, Finding::kind, Finding::listingId);
        Map<String, List<Finding>> bySubscription = findings.stream()
                .collect(Collectors.groupingBy(Finding::subscriptionId, LinkedHashMap::new, Collectors.toList()));
        Map<String, Subscription> known = subscriptions.findAll(List.copyOf(bySubscription.keySet())).stream()
                .filter(subscription -> !subscription.delivery().paused())
                .collect(Collectors.toMap(Subscription::id, Function.identity()));
        return bySubscription.entrySet().stream()
                .flatMap(entry -> Optional.ofNullable(known.get(entry.getKey()))
                        .map(subscription -> new News(subscription, pieces(entry.getValue(), listed)))
                        .stream())
                .filter(news -> !news.pieces().isEmpty())
                .toList();
    }

    private static List<News.Piece> pieces(List<Finding> findings, Map<String, MarketItem> listed) {
        return findings.stream()
                .flatMap(
                        finding -> Optional.ofNullable(listed.get(finding.listingId()))
                                .map(item -> new News.Piece(item, finding.note()))
                                .stream())
                .toList();
    }
}
