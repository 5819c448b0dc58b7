package cn.techexchange.market.negotiation;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Stores a move together with its entry in the thread. */
@Singleton
class NegotiationChanges {
    private final Negotiations negotiations;
    private final WriteMessage writeMessage;
    private final Clock clock;

    NegotiationChanges(Negotiations negotiations, WriteMessage writeMessage, Clock clock) {
        this.negotiations = negotiations;
        this.writeMessage = writeMessage;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Negotiation make(Caller caller, Negotiation negotiation, Side side, Move move) {
        var moment = new Negotiation.Moment(LocalTime.now(clock), LocalTime.today(clock), Ids.next());
        Negotiation moved = negotiations.update(negotiation.after(move, side, moment));
        writeMessage.write(caller, negotiation.id(), side, MoveEntry.of(move, moved));
        return moved;
    }
}
