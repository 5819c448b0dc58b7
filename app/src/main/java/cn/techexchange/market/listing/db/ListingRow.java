package cn.techexchange.market.listing.db;

import cn.techexchange.market.listing.ChangeState;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.ListingState;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;

/** {@code titleKey} is the title's letters and digits only, for finding the same title again. */
@MappedEntity("listing")
record ListingRow(
        @Id String id,
        ListingKind kind,
        String organizationId,
        String authorId,
        ListingState state,
        ChangeState changeState,
        String reason,
        boolean inReview,
        @Nullable Instant submittedAt,
        String title,
        String titleKey,
        String content,
        boolean secret,
        @Nullable Integer publishedNumber,
        @Nullable Instant listedAt,
        @Nullable LocalDate validUntil,
        @Nullable String sourceSystem,
        @Nullable String sourceId,
        boolean demo,
        @Version @Nullable Long version,
        Instant createdAt,
        Instant updatedAt) {}
