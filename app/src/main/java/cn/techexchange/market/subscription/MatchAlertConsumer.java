package cn.techexchange.market.subscription;

import cn.techexchange.market.matching.MatchesFound;
import cn.techexchange.platform.json.Json;
import cn.techexchange.platform.outbox.OutboxConsumer;
import cn.techexchange.platform.outbox.OutboxMessage;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells the other side of new good matches. */
@Singleton
final class MatchAlertConsumer implements OutboxConsumer {
    private final TellMatches tell;
    private final Json json;

    MatchAlertConsumer(TellMatches tell, Json json) {
        this.tell = tell;
        this.json = json;
    }

    @Override
    public String name() {
        return "match-alerts";
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.equals(MatchesFound.EVENT);
    }

    @Override
    public void consume(List<OutboxMessage> messages) {
        messages.forEach(message -> tell.tell(json.read(message.payload(), MatchesFound.class)));
    }
}
