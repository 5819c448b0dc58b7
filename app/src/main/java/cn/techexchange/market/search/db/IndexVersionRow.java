package cn.techexchange.market.search.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("index_version")
record IndexVersionRow(@Id String listingId, int number, long version) {}
