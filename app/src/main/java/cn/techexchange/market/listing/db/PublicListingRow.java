package cn.techexchange.market.listing.db;

import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.market.listing.ListingKind;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A row of the view that shows listed ones only, in their published version, with what is public of the owner. */
@MappedEntity("public_listing")
record PublicListingRow(
        @Id String id,
        ListingKind kind,
        int number,
        String content,
        Instant listedAt,
        @Nullable String sourceSystem,
        @Nullable String sourceId,
        boolean demo,
        String organizationId,
        String ownerName,
        OrganizationKind ownerKind,
        String ownerRegionCode,
        boolean ownerStateOwned) {}
