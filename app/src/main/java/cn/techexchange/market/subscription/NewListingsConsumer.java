package cn.techexchange.market.subscription;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.IndexEvents;
import cn.techexchange.platform.outbox.OutboxConsumer;
import cn.techexchange.platform.outbox.OutboxMessage;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Takes note of what was published or changed; looking for who waits for it comes later, when the index has it. */
@Singleton
final class NewListingsConsumer implements OutboxConsumer {
    private static final Duration DELAY = Duration.ofSeconds(2);
    private final WatchQueue queue;
    private final Clock clock;

    NewListingsConsumer(WatchQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "subscriptions";
    }

    @Override
    public boolean wants(String eventType) {
        return IndexEvents.kindOf(eventType).isPresent();
    }

    @Override
    public void consume(List<OutboxMessage> messages) {
        Instant due = LocalTime.now(clock).plus(DELAY);
        for (ListingKind kind : ListingKind.values()) {
            List<String> ids = messages.stream()
                    .filter(message -> IndexEvents.kindOf(message.eventType())
                            .filter(kind::equals)
                            .isPresent())
                    .map(OutboxMessage::aggregateId)
                    .distinct()
                    .toList();
            queue.add(kind, ids, due);
        }
    }
}
