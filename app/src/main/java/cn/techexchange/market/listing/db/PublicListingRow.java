package cn.techexchange.market.listing.db;

import cn.techexchange.market.listing.ListingKind;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/** A row of the view that shows listed ones only, in their published version. */
@MappedEntity("public_listing")
record PublicListingRow(
        @Id String id,
        ListingKind kind,
        String organizationId,
        int number,
        String title,
        String content,
        Instant listedAt,
        @Nullable LocalDate validUntil,
        @Nullable String sourceSystem,
        @Nullable String sourceId,
        boolean demo) {}
