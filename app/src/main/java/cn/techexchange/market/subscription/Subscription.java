package cn.techexchange.market.subscription;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One person's wish to be told.
 *
 * @param feedHash of the secret in the feed's address; null where there is no feed
 * @param seenAt what was found later is new to the person
 * @param version for the optimistic lock; null before it is first stored
 */
public record Subscription(
        String id,
        String accountId,
        Topic topic,
        String name,
        Delivery delivery,
        @Nullable String feedHash,
        Instant seenAt,
        Instant createdAt,
        @Nullable Long version) {
    public Subscription changed(String newName, Delivery newDelivery) {
        return new Subscription(id, accountId, topic, newName, newDelivery, feedHash, seenAt, createdAt, version);
    }

    Subscription withFeed(@Nullable String newHash) {
        return new Subscription(id, accountId, topic, name, delivery, newHash, seenAt, createdAt, version);
    }

    public long storedVersion() {
        return Objects.requireNonNull(version);
    }
}
