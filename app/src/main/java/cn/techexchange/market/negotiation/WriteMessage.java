package cn.techexchange.market.negotiation;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.negotiation.Message.MessageKind;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Adds an entry to the thread; its writer has read it. */
@Singleton
class WriteMessage {
    private final Messages messages;
    private final Clock clock;

    WriteMessage(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Message write(Caller caller, String negotiationId, Side side, Entry entry) {
        var message = new Message(
                Ids.next(),
                negotiationId,
                entry.kind(),
                side,
                caller.accountId(),
                caller.name(),
                entry.text(),
                entry.offerId(),
                LocalTime.now(clock));
        messages.add(message);
        messages.markRead(negotiationId, caller.accountId(), message.id());
        return message;
    }

    record Entry(MessageKind kind, String text, @Nullable String offerId) {
        static Entry text(String text) {
            return new Entry(MessageKind.TEXT, text, null);
        }
    }
}
