package cn.techexchange.demo;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.negotiation.Enquiry;
import cn.techexchange.market.negotiation.Move;
import cn.techexchange.market.negotiation.MoveNegotiation;
import cn.techexchange.market.negotiation.Negotiations;
import cn.techexchange.market.negotiation.OfferTerms;
import cn.techexchange.market.negotiation.SendMessage;
import cn.techexchange.market.negotiation.ShareNegotiation;
import cn.techexchange.market.negotiation.StartEnquiry;
import jakarta.inject.Singleton;
import java.util.Objects;

/** What the two sides of a negotiation do. */
@Singleton
final class NegotiationMoves {
    private final StartEnquiry startEnquiry;
    private final SendMessage sendMessage;
    private final ShareNegotiation shareNegotiation;
    private final MoveNegotiation moveNegotiation;
    private final Negotiations negotiations;

    NegotiationMoves(
            StartEnquiry startEnquiry,
            SendMessage sendMessage,
            ShareNegotiation shareNegotiation,
            MoveNegotiation moveNegotiation,
            Negotiations negotiations) {
        this.startEnquiry = startEnquiry;
        this.sendMessage = sendMessage;
        this.shareNegotiation = shareNegotiation;
        this.moveNegotiation = moveNegotiation;
        this.negotiations = negotiations;
    }

    String enquire(Caller enquirer, Enquiry enquiry) {
        return startEnquiry.enquire(enquirer, enquiry).id();
    }

    String share(Caller side, String id, String broker) {
        shareNegotiation.share(side, id, broker);
        return id;
    }

    String play(Caller side, String id, DemoNegotiation.Entry entry) {
        return switch (entry.act()) {
            case SAY -> sendMessage.send(side, id, entry.text()).id();
            case OFFER -> move(side, id, new Move.MakeOffer(terms(entry)));
            case COUNTER -> move(side, id, new Move.Counter(terms(entry)));
            case ACCEPT -> move(side, id, new Move.Accept());
            case DECLINE -> move(side, id, new Move.Decline(entry.text()));
            case WITHDRAW -> move(side, id, new Move.Withdraw());
            case CLOSE -> move(side, id, new Move.Close(entry.text()));
        };
    }

    private String move(Caller side, String id, Move move) {
        long version = negotiations.find(id).orElseThrow().requireVersion();
        return moveNegotiation.move(side, id, version, move).id();
    }

    private static OfferTerms terms(DemoNegotiation.Entry entry) {
        return Objects.requireNonNull(entry.terms());
    }
}
