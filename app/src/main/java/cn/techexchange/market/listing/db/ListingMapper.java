package cn.techexchange.market.listing.db;

import cn.techexchange.market.listing.Listing;
import cn.techexchange.market.listing.Listing.Ownership;
import cn.techexchange.market.listing.Listing.Publication;
import cn.techexchange.market.listing.Listing.Standing;
import cn.techexchange.market.listing.ListingContent;
import cn.techexchange.market.listing.ListingForms;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.Origin;
import cn.techexchange.market.listing.TitleKey;
import cn.techexchange.platform.json.Json;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Between listings and their rows. */
@Singleton
final class ListingMapper {
    private final Json json;
    private final ListingForms forms;

    ListingMapper(Json json, ListingForms forms) {
        this.json = json;
        this.forms = forms;
    }

    String write(ListingContent content) {
        return json.write(content);
    }

    ListingContent read(ListingKind kind, String content) {
        return json.read(content, forms.contentType(kind));
    }

    Listing toListing(ListingRow row) {
        return new Listing(
                row.id(),
                row.kind(),
                new Ownership(row.organizationId(), row.authorId(), row.demo()),
                new Standing(row.state(), row.changeState(), row.reason(), row.submittedAt()),
                read(row.kind(), row.content()),
                publication(row),
                new Origin(row.sourceSystem(), row.sourceId()),
                row.version());
    }

    ListingRow toRow(Listing listing, Instant createdAt, Instant now) {
        Standing standing = listing.standing();
        Publication publication = listing.publication();
        ListingContent content = listing.content();
        return new ListingRow(
                listing.id(),
                listing.kind(),
                listing.organizationId(),
                listing.owner().authorId(),
                standing.state(),
                standing.change(),
                standing.reason(),
                standing.isInReview(),
                standing.submittedAt(),
                content.title(),
                TitleKey.of(content.title()),
                write(content),
                content.secret(),
                publication == null ? null : publication.number(),
                publication == null ? null : publication.listedAt(),
                publication == null ? null : publication.validUntil(),
                listing.origin().sourceSystem(),
                listing.origin().sourceId(),
                listing.owner().demo(),
                listing.version(),
                createdAt,
                now);
    }

    private static @Nullable Publication publication(ListingRow row) {
        return row.publishedNumber() == null || row.listedAt() == null
                ? null
                : new Publication(row.publishedNumber(), row.listedAt(), row.validUntil());
    }
}
