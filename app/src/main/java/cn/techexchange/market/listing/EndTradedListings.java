package cn.techexchange.market.listing;

import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.json.Json;
import cn.techexchange.platform.outbox.OutboxConsumer;
import cn.techexchange.platform.outbox.OutboxMessage;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ends the listings a registered contract came from; knows the registry by the event's name only. */
@Singleton
final class EndTradedListings implements OutboxConsumer {
    private static final String EVENT = "ContractRegistered";
    private final MarkTraded markTraded;
    private final Json json;

    EndTradedListings(MarkTraded markTraded, Json json) {
        this.markTraded = markTraded;
        this.json = json;
    }

    @Override
    public String name() {
        return "traded-listings";
    }

    @Override
    public boolean wants(String eventType) {
        return EVENT.equals(eventType);
    }

    @Override
    public void consume(List<OutboxMessage> messages) {
        messages.stream()
                .map(message -> json.read(message.payload(), RegisteredDeal.class))
                .flatMap(deal -> Stream.of(deal.achievementId(), deal.demandId()))
                .filter(Objects::nonNull)
                .forEach(id -> markTraded.mark(Actor.PLATFORM, id));
    }

    /** The part of the event's payload that listings need; null for a contract drafted by hand. */
    @Serdeable
    record RegisteredDeal(
            @Nullable String achievementId, @Nullable String demandId) {}
}
