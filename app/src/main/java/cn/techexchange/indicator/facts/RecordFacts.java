package cn.techexchange.indicator.facts;

import cn.techexchange.platform.outbox.OutboxConsumer;
import cn.techexchange.platform.outbox.OutboxMessage;
import cn.techexchange.registry.registration.RegistrationEvent;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Follows the ledger as soon as a registration moves; what the message says does not matter, the ledger does. */
@Singleton
final class RecordFacts implements OutboxConsumer {
    private static final Set<String> EVENTS = Arrays.stream(RegistrationEvent.values())
            .map(RegistrationEvent::eventType)
            .collect(Collectors.toSet());
    private final FollowLedger followLedger;

    RecordFacts(FollowLedger followLedger) {
        this.followLedger = followLedger;
    }

    @Override
    public String name() {
        return "indicator-facts";
    }

    @Override
    public boolean wants(String eventType) {
        return EVENTS.contains(eventType);
    }

    @Override
    public void consume(List<OutboxMessage> messages) {
        followLedger.follow();
    }
}
