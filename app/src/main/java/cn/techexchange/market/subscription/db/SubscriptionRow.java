package cn.techexchange.market.subscription.db;

import cn.techexchange.market.subscription.Delivery;
import cn.techexchange.market.subscription.Rhythm;
import cn.techexchange.market.subscription.Subscription;
import cn.techexchange.market.subscription.SubscriptionKind;
import cn.techexchange.market.subscription.Topic;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;

@MappedEntity("subscription")
record SubscriptionRow(
        @Id String id,
        String accountId,
        SubscriptionKind kind,
        String topic,
        String topicHash,
        String name,
        boolean inSite,
        boolean mail,
        Rhythm rhythm,
        boolean paused,
        @Nullable String feedHash,
        Instant seenAt,
        Instant createdAt,
        @Version @Nullable Long version) {
    static SubscriptionRow of(Subscription subscription) {
        Topic topic = subscription.topic();
        Delivery delivery = subscription.delivery();
        return new SubscriptionRow(
                subscription.id(),
                subscription.accountId(),
                topic.kind(),
                topic.value(),
                topic.hash(),
                subscription.name(),
                delivery.inSite(),
                delivery.mail(),
                delivery.rhythm(),
                delivery.paused(),
                subscription.feedHash(),
                subscription.seenAt(),
                subscription.createdAt(),
                subscription.version());
    }

    Subscription toSubscription() {
        return new Subscription(
                id,
                accountId,
                new Topic(kind, topic),
                name,
                new Delivery(inSite, mail, rhythm, paused),
                feedHash,
                seenAt,
                createdAt,
                version);
    }
}
