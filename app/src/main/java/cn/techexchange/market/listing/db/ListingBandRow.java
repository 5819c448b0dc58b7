package cn.techexchange.market.listing.db;

import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("listing_band")
record ListingBandRow(String listingId, long band) {}
