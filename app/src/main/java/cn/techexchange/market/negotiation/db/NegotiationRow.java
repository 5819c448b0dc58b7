package cn.techexchange.market.negotiation.db;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.negotiation.Negotiation;
import cn.techexchange.market.negotiation.NegotiationState;
import cn.techexchange.market.negotiation.NegotiationSubject;
import cn.techexchange.market.negotiation.Offer;
import cn.techexchange.platform.json.Json;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;

/** The newest message's id is a column of the table only: messages come without a new version. */
@MappedEntity("negotiation")
record NegotiationRow(
        @Id String id,
        ListingKind listingKind,
        String listingId,
        String listingTitle,
        @Nullable String linkedListingId,
        String ownerId,
        String enquirerId,
        boolean ownerAnonymous,
        NegotiationState state,
        String offers,
        String closingReason,
        @Nullable String runningKey,
        @Version @Nullable Long version,
        Instant createdAt,
        Instant updatedAt) {
    static NegotiationRow of(Negotiation negotiation, Json json) {
        NegotiationSubject subject = negotiation.subject();
        Negotiation.Sides sides = negotiation.sides();
        return new NegotiationRow(
                negotiation.id(),
                subject.kind(),
                subject.listingId(),
                subject.title(),
                subject.linkedListingId(),
                sides.ownerId(),
                sides.enquirerId(),
                sides.ownerAnonymous(),
                negotiation.state(),
                json.write(negotiation.offers()),
                negotiation.closingReason(),
                negotiation.isRunning() ? runningKey(subject.listingId(), sides.enquirerId()) : null,
                negotiation.version(),
                negotiation.createdAt(),
                negotiation.updatedAt());
    }

    static String runningKey(String listingId, String enquirerId) {
        return listingId + ":" + enquirerId;
    }

    Negotiation toNegotiation(Json json) {
        return new Negotiation(
                id,
                new NegotiationSubject(listingKind, listingId, listingTitle, linkedListingId),
                new Negotiation.Sides(ownerId, enquirerId, ownerAnonymous),
                state,
                json.read(offers, Argument.listOf(Offer.class)),
                closingReason,
                createdAt,
                updatedAt,
                version);
    }
}
