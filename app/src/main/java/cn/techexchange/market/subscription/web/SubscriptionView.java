package cn.techexchange.market.subscription.web;

import cn.techexchange.market.subscription.Delivery;
import cn.techexchange.market.subscription.Rhythm;
import cn.techexchange.market.subscription.Subscription;
import cn.techexchange.market.subscription.SubscriptionKind;
import cn.techexchange.platform.web.EntityTag;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * One's own subscription.
 *
 * @param topic the search's address, the organisation's id or a code
 * @param feed whether there is a feed; its address is shown only when it is made
 * @param unseen how many were found since the person last looked
 */
@Serdeable
record SubscriptionView(
        String id,
        SubscriptionKind kind,
        String topic,
        String name,
        boolean inSite,
        boolean mail,
        Rhythm rhythm,
        boolean paused,
        boolean feed,
        long unseen,
        Instant createdAt,
        String etag) {
    static SubscriptionView of(Subscription subscription, long unseen) {
        Delivery delivery = subscription.delivery();
        return new SubscriptionView(
                subscription.id(),
                subscription.topic().kind(),
                subscription.topic().value(),
                subscription.name(),
                delivery.inSite(),
                delivery.mail(),
                delivery.rhythm(),
                delivery.paused(),
                subscription.feedHash() != null,
                unseen,
                subscription.createdAt(),
                EntityTag.of(subscription.storedVersion()));
    }
}
