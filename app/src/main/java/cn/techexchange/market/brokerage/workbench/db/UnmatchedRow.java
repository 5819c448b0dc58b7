package cn.techexchange.market.brokerage.workbench.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("public_listing")
record UnmatchedRow(@Id String id, Instant listedAt) {}
