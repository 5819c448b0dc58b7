package cn.techexchange.market.negotiation;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.negotiation.Offer.OfferState;
import cn.techexchange.platform.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two organisations on the way to a contract about one listing. Each side has only its own moves.
 *
 * @param offers in the order in which they were made
 * @param version for the optimistic lock; null before it is first stored
 */
public record Negotiation(
        String id,
        NegotiationSubject subject,
        Sides sides,
        NegotiationState state,
        List<Offer> offers,
        String closingReason,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Long version) {
    public Negotiation {
        offers = List.copyOf(offers);
    }

    /** @param ownerAnonymous the listing hides who published it */
    public record Sides(String ownerId, String enquirerId, boolean ownerAnonymous) {
        public Optional<Side> of(@Nullable String organizationId) {
            if (ownerId.equals(organizationId)) {
                return Optional.of(Side.OWNER);
            }
            return enquirerId.equals(organizationId) ? Optional.of(Side.ENQUIRER) : Optional.empty();
        }

        public String organizationOf(Side side) {
            return side == Side.OWNER ? ownerId : enquirerId;
        }
    }

    static Negotiation begin(String id, NegotiationSubject subject, Sides sides, Instant now) {
        return new Negotiation(id, subject, sides, NegotiationState.TALKING, List.of(), "", now, now, null);
    }

    /** Who would sell: the owner of an achievement, or who answers a demand. */
    public Side seller() {
        return subject.kind() == ListingKind.ACHIEVEMENT ? Side.OWNER : Side.ENQUIRER;
    }

    /** An anonymous owner steps forward with its first own or accepted offer, not before. */
    public boolean hidesOwner() {
        return sides.ownerAnonymous()
                && state != NegotiationState.AGREED
                && offers.stream().noneMatch(offer -> offer.side() == Side.OWNER);
    }

    public Optional<Offer> lastOffer() {
        return offers.isEmpty() ? Optional.empty() : Optional.of(offers.getLast());
    }

    /** The accepted offer. */
    public Optional<Offer> agreedOffer() {
        return lastOffer().filter(offer -> offer.state() == OfferState.ACCEPTED);
    }

    public boolean isRunning() {
        return state.isRunning();
    }

    void requireTalk() {
        if (state == NegotiationState.CLOSED) {
            throw refused(NegotiationProblem.NEGOTIATION_CLOSED, "对接已结束，不能再留言。需要继续时请重新发起对接。");
        }
    }

    /** @throws ProblemException one of {@link NegotiationProblem} for a move that is not this side's to make now */
    Negotiation after(Move move, Side side, Moment moment) {
        requireRunning();
        return switch (move) {
            case Move.MakeOffer made -> offered(made.terms(), side, moment);
            case Move.Counter made -> countered(made.terms(), side, moment);
            case Move.Accept accept -> accepted(side, moment);
            case Move.Decline decline -> declined(side, moment);
            case Move.Withdraw withdraw -> withdrawn(side, moment);
            case Move.Close close -> closed(close.reason(), moment);
        };
    }

    /** When a move is made, and the id for the offer that it may bring. */
    record Moment(Instant now, LocalDate today, String offerId) {}

    private Negotiation offered(OfferTerms terms, Side side, Moment moment) {
        Optional<Offer> open = openOffer(moment.today());
        if (open.isPresent()) {
            throw refused(
                    NegotiationProblem.OFFER_STILL_OPEN,
                    open.get().side() == side ? "您的上一报价还在等待对方答复，请先撤回再重新报价。" : "对方的报价还在等待您答复，请接受、还价或谢绝。");
        }
        return with(NegotiationState.OFFERED, adding(terms, side, moment, OfferState.EXPIRED), moment);
    }

    private Negotiation countered(OfferTerms terms, Side side, Moment moment) {
        requireOfferOfOther(side, moment);
        return with(NegotiationState.OFFERED, adding(terms, side, moment, OfferState.COUNTERED), moment);
    }

    private Negotiation accepted(Side side, Moment moment) {
        requireOfferOfOther(side, moment);
        return with(NegotiationState.AGREED, deciding(OfferState.ACCEPTED, moment), moment);
    }

    private Negotiation declined(Side side, Moment moment) {
        requireOfferOfOther(side, moment);
        return with(NegotiationState.TALKING, deciding(OfferState.DECLINED, moment), moment);
    }

    private Negotiation withdrawn(Side side, Moment moment) {
        Offer offer = openOffer(moment.today()).orElseThrow(() -> noOpenOffer(moment));
        if (offer.side() != side) {
            throw refused(NegotiationProblem.NOT_YOUR_OFFER, "只有报价的一方可以撤回报价。您可以接受、还价或谢绝。");
        }
        return with(NegotiationState.TALKING, deciding(OfferState.WITHDRAWN, moment), moment);
    }

    private Negotiation closed(String reason, Moment moment) {
        OfferState outcome = openOffer(moment.today()).isPresent() ? OfferState.DECLINED : OfferState.EXPIRED;
        return new Negotiation(
                id,
                subject,
                sides,
                NegotiationState.CLOSED,
                deciding(outcome, moment),
                reason,
                createdAt,
                moment.now(),
                version);
    }

    private Optional<Offer> openOffer(LocalDate today) {
        return lastOffer().filter(offer -> offer.stateOn(today) == OfferState.OPEN);
    }

    private void requireOfferOfOther(Side side, Moment moment) {
        Offer offer = openOffer(moment.today()).orElseThrow(() -> noOpenOffer(moment));
        if (offer.side() == side) {
            throw refused(NegotiationProblem.OWN_OFFER, "这是您单位的报价，由对方答复。您可以撤回后重新报价。");
        }
    }

    private ProblemException noOpenOffer(Moment moment) {
        boolean expired = lastOffer()
                .filter(offer -> offer.stateOn(moment.today()) == OfferState.EXPIRED)
                .isPresent();
        return expired
                ? refused(NegotiationProblem.OFFER_EXPIRED, "报价已过有效期，请重新报价，或请对方重新报价。")
                : refused(NegotiationProblem.NO_OPEN_OFFER, "目前没有待答复的报价，请先报价。");
    }

    private void requireRunning() {
        if (state == NegotiationState.AGREED) {
            throw refused(NegotiationProblem.NEGOTIATION_AGREED, "双方已达成一致，后续请在合同中办理。");
        }
        if (state == NegotiationState.CLOSED) {
            throw refused(NegotiationProblem.NEGOTIATION_CLOSED, "对接已结束。需要继续时请重新发起对接。");
        }
    }

    private List<Offer> adding(OfferTerms terms, Side side, Moment moment, OfferState outcomeOfLast) {
        var changed = new ArrayList<>(deciding(outcomeOfLast, moment));
        changed.add(new Offer(moment.offerId(), side, terms, OfferState.OPEN, moment.now(), null));
        return changed;
    }

    /** Offers decided earlier stay as they are. */
    private List<Offer> deciding(OfferState outcome, Moment moment) {
        return offers.stream()
                .map(offer -> offer.state() == OfferState.OPEN ? offer.decided(outcome, moment.now()) : offer)
                .toList();
    }

    private Negotiation with(NegotiationState next, List<Offer> changed, Moment moment) {
        return new Negotiation(id, subject, sides, next, changed, closingReason, createdAt, moment.now(), version);
    }

    public long requireVersion() {
        return Objects.requireNonNull(version);
    }

    private static ProblemException refused(NegotiationProblem problem, String detail) {
        return new ProblemException(problem, detail);
    }
}
