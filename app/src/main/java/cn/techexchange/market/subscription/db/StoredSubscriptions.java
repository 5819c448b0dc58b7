package cn.techexchange.market.subscription.db;

import cn.techexchange.market.subscription.Rhythm;
import cn.techexchange.market.subscription.Subscription;
import cn.techexchange.market.subscription.SubscriptionKind;
import cn.techexchange.market.subscription.SubscriptionProblem;
import cn.techexchange.market.subscription.Subscriptions;
import cn.techexchange.market.subscription.Topic;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.sql.UniqueKey;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Singleton
final class StoredSubscriptions implements Subscriptions {
    private static final String ONCE = "subscription_once";
    private final SubscriptionRows rows;

    StoredSubscriptions(SubscriptionRows rows) {
        this.rows = rows;
    }

    @Override
    public Subscription getOwned(String id, String accountId) {
        return rows.findByIdAndAccountId(id, accountId)
                .map(SubscriptionRow::toSubscription)
                .orElseThrow(() -> ProblemException.notFound("订阅"));
    }

    @Override
    public Optional<Subscription> findByFeed(String feedHash) {
        return rows.findByFeedHash(feedHash).map(SubscriptionRow::toSubscription);
    }

    @Override
    public List<Subscription> listOf(String accountId) {
        return subscriptions(rows.listOf(accountId));
    }

    @Override
    public int countOf(String accountId) {
        return rows.countByAccountId(accountId);
    }

    @Override
    public List<Subscription> findAll(List<String> ids) {
        return ids.isEmpty() ? List.of() : subscriptions(rows.findByIdIn(ids));
    }

    @Override
    public List<Subscription> ofMatches(String organizationId) {
        return subscriptions(rows.ofMatches(organizationId));
    }

    @Override
    public List<Topic> searches(String afterHash, int limit) {
        return rows.searches(afterHash, limit).stream()
                .map(row -> new Topic(SubscriptionKind.SEARCH, row.topic()))
                .toList();
    }

    @Override
    public Subscription add(Subscription subscription) {
        try {
            return rows.save(SubscriptionRow.of(subscription)).toSubscription();
        } catch (DataAccessException e) {
            if (UniqueKey.refused(e, ONCE)) {
                throw new ProblemException(SubscriptionProblem.ALREADY_SUBSCRIBED, "您已经订阅过同样的内容，请在“我的订阅”中查看。");
            }
            throw e;
        }
    }

    @Override
    public Subscription update(Subscription subscription) {
        return rows.update(SubscriptionRow.of(subscription)).toSubscription();
    }

    @Override
    public void markSeen(String id, Instant at) {
        rows.markSeen(id, at);
    }

    @Override
    public void delete(String id) {
        rows.deleteById(id);
    }

    @Override
    public int stopMail(String accountId, Rhythm rhythm) {
        return rows.stopMail(accountId, rhythm.name());
    }

    private static List<Subscription> subscriptions(List<SubscriptionRow> found) {
        return found.stream().map(SubscriptionRow::toSubscription).toList();
    }
}
