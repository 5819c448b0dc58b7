package cn.techexchange.market.listing.db;

import cn.techexchange.market.listing.ListingKind;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("listing_version")
record ListingVersionRow(
        String listingId,
        int number,
        ListingKind kind,
        String title,
        String technologyField,
        String industry,
        @Nullable Integer maturity,
        @Nullable Long lowFen,
        @Nullable Long highFen,
        String content,
        boolean secret,
        String approvedBy,
        Instant publishedAt) {}
