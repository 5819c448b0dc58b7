package cn.techexchange.market.confidential.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("confidential_reading")
record ReadingRow(
        @Id String id,
        String listingId,
        String accessRequestId,
        String organizationId,
        String accountId,
        String subject,
        Instant at) {}
