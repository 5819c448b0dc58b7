package cn.techexchange.market.listing.web;

import cn.techexchange.market.listing.ChangeState;
import cn.techexchange.market.listing.Listing;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.ListingState;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a listing stands, for its own organisation and for the bureau.
 *
 * @param change where the change of a published one stands
 * @param publishedNumber of the public version, null before the first
 * @param version for If-Match
 */
@Serdeable
public record ListingStatus(
        String id,
        ListingKind kind,
        String title,
        ListingState state,
        ChangeState change,
        String reason,
        @Nullable Instant submittedAt,
        @Nullable Integer publishedNumber,
        @Nullable Instant listedAt,
        @Nullable LocalDate validUntil,
        @Nullable ListingOrigin origin,
        boolean demo,
        long version) {

    public static ListingStatus of(Listing listing) {
        Listing.Standing standing = listing.standing();
        Listing.Publication publication = listing.publication();
        return new ListingStatus(
                listing.id(),
                listing.kind(),
                listing.content().title(),
                standing.state(),
                standing.change(),
                standing.reason(),
                standing.submittedAt(),
                publication == null ? null : publication.number(),
                publication == null ? null : publication.listedAt(),
                publication == null ? null : publication.validUntil(),
                ListingOrigin.of(listing.origin()),
                listing.owner().demo(),
                Objects.requireNonNull(listing.version()));
    }
}
