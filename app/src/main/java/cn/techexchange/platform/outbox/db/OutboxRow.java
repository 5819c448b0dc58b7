package cn.techexchange.platform.outbox.db;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("outbox")
record OutboxRow(
        @Id @GeneratedValue @Nullable Long id,
        String consumer,
        String eventType,
        String aggregateId,
        String payload,
        Instant createdAt,
        int attempts,
        Instant nextAttemptAt,
        @Nullable String lastError) {}
