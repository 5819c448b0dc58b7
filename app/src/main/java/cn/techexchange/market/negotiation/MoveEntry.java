package cn.techexchange.market.negotiation;

import cn.techexchange.market.negotiation.Message.MessageKind;
import cn.techexchange.market.negotiation.WriteMessage.Entry;
import org.jspecify.annotations.Nullable;

/** How a move reads in the thread. */
final class MoveEntry {
    private MoveEntry() {}

    static Entry of(Move move, Negotiation moved) {
        String offer = moved.lastOffer().map(Offer::id).orElse(null);
        return switch (move) {
            case Move.MakeOffer made -> entry(MessageKind.OFFER, made.terms().terms(), offer);
            case Move.Counter made ->
                entry(MessageKind.COUNTER_OFFER, made.terms().terms(), offer);
            case Move.Accept accept -> entry(MessageKind.ACCEPTED, "", offer);
            case Move.Decline declined -> entry(MessageKind.DECLINED, declined.reason(), offer);
            case Move.Withdraw withdraw -> entry(MessageKind.WITHDRAWN, "", offer);
            case Move.Close closed -> entry(MessageKind.CLOSED, closed.reason(), null);
        };
    }

    private static Entry entry(MessageKind kind, String text, @Nullable String offerId) {
        return new Entry(kind, text, offerId);
    }
}
