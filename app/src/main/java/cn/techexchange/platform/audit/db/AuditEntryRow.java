package cn.techexchange.platform.audit.db;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("audit_entry")
record AuditEntryRow(
        @Id String id,
        Instant at,
        @Nullable String accountId,
        @Nullable String organizationId,
        String action,
        String subjectType,
        String subjectId,
        String detail) {}
