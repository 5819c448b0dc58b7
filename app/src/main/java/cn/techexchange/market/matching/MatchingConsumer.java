package cn.techexchange.market.matching;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.IndexEvents;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.market.search.MarketItems;
import cn.techexchange.platform.outbox.OutboxConsumer;
import cn.techexchange.platform.outbox.OutboxMessage;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Queues what changed to be matched again, a little later: the index needs a moment, and changes come in bursts. */
@Singleton
final class MatchingConsumer implements OutboxConsumer {
    private static final Duration DELAY = Duration.ofSeconds(3);

    /** More achievements at once come from an import; then it is cheaper to ask once for each open demand. */
    private static final int BURST = 20;

    private static final int PAGE = 500;
    private final MarketItems items;
    private final RefreshQueue queue;
    private final Clock clock;

    MatchingConsumer(MarketItems items, RefreshQueue queue, Clock clock) {
        this.items = items;
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "matching";
    }

    @Override
    public boolean wants(String eventType) {
        return IndexEvents.kindOf(eventType).isPresent();
    }

    @Override
    public void consume(List<OutboxMessage> messages) {
        Instant due = LocalTime.now(clock).plus(DELAY);
        queue.add(ListingKind.DEMAND, changed(ListingKind.DEMAND, messages), due);
        List<String> achievements = changed(ListingKind.ACHIEVEMENT, messages);
        if (achievements.size() <= BURST) {
            queue.add(ListingKind.ACHIEVEMENT, achievements, due);
        } else {
            queue.add(ListingKind.DEMAND, openDemands(), due.plus(DELAY));
        }
    }

    private static List<String> changed(ListingKind kind, List<OutboxMessage> messages) {
        return messages.stream()
                .filter(message -> IndexEvents.kindOf(message.eventType())
                        .filter(kind::equals)
                        .isPresent())
                .map(OutboxMessage::aggregateId)
                .distinct()
                .toList();
    }

    private List<String> openDemands() {
        var ids = new ArrayList<String>();
        List<MarketItem> page = items.pageAfter(ListingKind.DEMAND, "", PAGE);
        while (!page.isEmpty()) {
            page.forEach(item -> ids.add(item.id()));
            page = items.pageAfter(ListingKind.DEMAND, page.getLast().id(), PAGE);
        }
        return ids;
    }
}
