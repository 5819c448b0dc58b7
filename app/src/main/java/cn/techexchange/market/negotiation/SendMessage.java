package cn.techexchange.market.negotiation;

import cn.techexchange.identity.account.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Says something to the other side. */
@Singleton
public class SendMessage {
    private final NegotiationAccess access;
    private final WriteMessage writeMessage;

    SendMessage(NegotiationAccess access, WriteMessage writeMessage) {
        this.access = access;
        this.writeMessage = writeMessage;
    }

    /** @throws cn.techexchange.platform.problem.ProblemException {@code NEGOTIATION_CLOSED}, {@code NOT_FOUND} */
    @Transactional
    public Message send(Caller caller, String negotiationId, String text) {
        Negotiation negotiation = access.visible(caller, negotiationId);
        Side side = access.requireSide(caller, negotiation);
        negotiation.requireTalk();
        return writeMessage.write(caller, negotiationId, side, WriteMessage.Entry.text(text));
    }
}
