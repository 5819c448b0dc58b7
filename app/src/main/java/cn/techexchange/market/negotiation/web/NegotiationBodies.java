package cn.techexchange.market.negotiation.web;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.negotiation.Message;
import cn.techexchange.market.negotiation.Negotiation;
import cn.techexchange.market.negotiation.NegotiationState;
import cn.techexchange.market.negotiation.Offer;
import cn.techexchange.market.negotiation.OfferTerms;
import cn.techexchange.market.negotiation.ReadNegotiations;
import cn.techexchange.market.negotiation.Side;
import cn.techexchange.platform.text.PlainText;
import cn.techexchange.platform.time.LocalTime;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes and goes about negotiations. */
final class NegotiationBodies {
    private NegotiationBodies() {}

    @Serdeable
    record EnquiryRequest(
            @NotNull ListingKind listingKind,
            @NotBlank @Size(max = 36) String listingId,
            @Nullable @Size(max = 36) String linkedListingId,

            @NotBlank @Size(max = 4000) @PlainText(multiline = true)
            String message) {}

    @Serdeable
    record MessageRequest(
            @NotBlank @Size(max = 4000) @PlainText(multiline = true)
            String text) {}

    @Serdeable
    record ShareRequest(@NotBlank @Email @Size(max = 200) String email) {}

    /** Declining and closing may say why. */
    @Serdeable
    record MoveReasonRequest(
            @NotNull @Size(max = 500) @PlainText(multiline = true)
            String reason) {}

    /** @param mySide null for a broker; counterparty names are empty while the owner stays anonymous */
    @Serdeable
    record NegotiationResponse(
            String id,
            ListingKind listingKind,
            String listingId,
            @Nullable String linkedListingId,
            String title,
            @Nullable Side mySide,
            Side sellerSide,
            String ownerName,
            String enquirerName,
            NegotiationState state,
            List<OfferResponse> offers,
            String closingReason,
            int unread,
            Instant createdAt,
            Instant updatedAt,
            long version) {
        static NegotiationResponse of(ReadNegotiations.Seen seen, Clock clock) {
            Negotiation negotiation = seen.negotiation();
            LocalDate today = LocalTime.today(clock);
            return new NegotiationResponse(
                    negotiation.id(),
                    negotiation.subject().kind(),
                    negotiation.subject().listingId(),
                    negotiation.subject().linkedListingId(),
                    negotiation.subject().title(),
                    seen.side().orElse(null),
                    negotiation.seller(),
                    seen.ownerName(),
                    seen.enquirerName(),
                    negotiation.state(),
                    negotiation.offers().stream()
                            .map(offer -> OfferResponse.of(offer, today))
                            .toList(),
                    negotiation.closingReason(),
                    seen.unread(),
                    negotiation.createdAt(),
                    negotiation.updatedAt(),
                    negotiation.requireVersion());
        }
    }

    @Serdeable
    record OfferResponse(
            String id,
            Side side,
            OfferTerms terms,
            Offer.OfferState state,
            Instant madeAt,
            @Nullable Instant decidedAt) {
        static OfferResponse of(Offer offer, LocalDate today) {
            return new OfferResponse(
                    offer.id(), offer.side(), offer.terms(), offer.stateOn(today), offer.madeAt(), offer.decidedAt());
        }
    }

    @Serdeable
    record MessageResponse(
            String id,
            Message.MessageKind kind,
            Side side,
            String authorName,
            String text,
            @Nullable String offerId,
            Instant sentAt) {
        static MessageResponse of(Message message) {
            return new MessageResponse(
                    message.id(),
                    message.kind(),
                    message.side(),
                    message.authorName(),
                    message.text(),
                    message.offerId(),
                    message.sentAt());
        }
    }
}
