package cn.techexchange.platform.audit.db;

import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.audit.AuditEntry;
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
        String detail) {
    AuditEntry toEntry() {
        var actor = new Actor(accountId, organizationId);
        return new AuditEntry(id, at, actor, action, new Audit.Subject(subjectType, subjectId), detail);
    }
}
