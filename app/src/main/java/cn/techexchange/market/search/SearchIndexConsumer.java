package cn.techexchange.market.search;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.job.WorkPaused;
import cn.techexchange.platform.outbox.OutboxConsumer;
import cn.techexchange.platform.outbox.OutboxMessage;
import cn.techexchange.searchindex.SearchUnavailable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;

/** Carries every change of what is public into the index; while that is away, the changes wait in the outbox. */
@Singleton
final class SearchIndexConsumer implements OutboxConsumer {
    static final String NAME = "search-index";
    private final WriteIndex index;

    SearchIndexConsumer(WriteIndex index) {
        this.index = index;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean wants(String eventType) {
        return IndexEvents.kindOf(eventType).isPresent();
    }

    @Override
    public void consume(List<OutboxMessage> messages) {
        for (ListingKind kind : ListingKind.values()) {
            Predicate<OutboxMessage> ofKind = message ->
                    IndexEvents.kindOf(message.eventType()).filter(kind::equals).isPresent();
            List<String> ids = messages.stream()
                    .filter(ofKind)
                    .map(OutboxMessage::aggregateId)
                    .distinct()
                    .toList();
            if (!ids.isEmpty()) {
                bringUpToDate(kind, ids);
            }
        }
    }

    private void bringUpToDate(ListingKind kind, List<String> ids) {
        try {
            index.bringUpToDate(kind, ids);
        } catch (SearchUnavailable e) {
            throw new WorkPaused("the index is away: " + e.getMessage(), e);
        }
    }
}
