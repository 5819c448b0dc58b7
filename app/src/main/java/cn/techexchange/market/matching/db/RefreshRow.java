package cn.techexchange.market.matching.db;

import cn.techexchange.market.listing.ListingKind;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("match_refresh")
record RefreshRow(@Id String listingId, ListingKind kind, Instant dueAt) {}
