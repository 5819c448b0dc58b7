package cn.techexchange.market.brokerage;

import cn.techexchange.market.matching.MatchesFound;
import cn.techexchange.platform.json.Json;
import cn.techexchange.platform.outbox.OutboxConsumer;
import cn.techexchange.platform.outbox.OutboxMessage;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Remembers when a pair was first found to fit well. */
@Singleton
final class RememberGoodMatches implements OutboxConsumer {
    private final GoodMatches goodMatches;
    private final Json json;
    private final Clock clock;

    RememberGoodMatches(GoodMatches goodMatches, Json json, Clock clock) {
        this.goodMatches = goodMatches;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "good-matches";
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.equals(MatchesFound.EVENT);
    }

    @Override
    public void consume(List<OutboxMessage> messages) {
        Instant now = LocalTime.now(clock);
        messages.stream()
                .map(message -> json.read(message.payload(), MatchesFound.class))
                .forEach(found -> goodMatches.remember(found.pairs(), now));
    }
}
