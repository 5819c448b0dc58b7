package cn.techexchange.market.subscription.db;

import cn.techexchange.market.subscription.Finding;
import cn.techexchange.market.subscription.Findings;
import cn.techexchange.market.subscription.Rhythm;
import cn.techexchange.market.subscription.Subscription;
import cn.techexchange.market.subscription.SubscriptionKind;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@Singleton
final class StoredFindings implements Findings {
    private final FindingRows rows;
    private final Clock clock;

    StoredFindings(FindingRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public void addToAll(SubscriptionKind kind, List<String> topicHashes, Found found) {
        if (topicHashes.isEmpty()) {
            return;
        }
        rows.addToAll(
                kind.name(),
                topicHashes,
                found.listingId(),
                found.kind().name(),
                found.listedAt(),
                found.at(),
                Rhythm.DAILY.due(found.at()),
                Rhythm.WEEKLY.due(found.at()));
    }

    @Override
    public void addAgain(Subscription subscription, Found found, String note) {
        rows.addAgain(
                subscription.id(),
                found.listingId(),
                found.kind().name(),
                note,
                found.at(),
                subscription.delivery().rhythm().due(found.at()));
    }

    @Override
    public List<String> duePeople(Instant now, int limit) {
        return rows.duePeople(now, limit);
    }

    @Override
    public List<Finding> due(String accountId, Instant now, int limit) {
        return rows.due(accountId, now, limit).stream()
                .map(FindingRow::toFinding)
                .toList();
    }

    @Override
    public void told(List<Finding> findings, Instant at) {
        findings.stream()
                .collect(Collectors.groupingBy(
                        Finding::subscriptionId, Collectors.mapping(Finding::listingId, Collectors.toList())))
                .forEach((subscription, listings) -> rows.told(subscription, listings, at));
    }

    @Override
    public List<Finding> newestOf(String subscriptionId, int limit) {
        return rows.newestOf(subscriptionId, limit).stream()
                .map(FindingRow::toFinding)
                .toList();
    }

    @Override
    public Map<String, Long> unseen(String accountId) {
        return rows.unseen(accountId).stream().collect(Collectors.toMap(UnseenRow::subscriptionId, UnseenRow::unseen));
    }

    @Override
    public void reschedule(Subscription subscription) {
        rows.reschedule(subscription.id(), subscription.delivery().rhythm().due(LocalTime.now(clock)));
    }
}
