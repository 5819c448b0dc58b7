package cn.techexchange.platform.audit.db;

import cn.techexchange.platform.audit.AuditEntry;
import cn.techexchange.platform.audit.AuditTrail;
import cn.techexchange.platform.page.Page;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Singleton
final class StoredAuditTrail implements AuditTrail {
    private final AuditEntryRows rows;

    StoredAuditTrail(AuditEntryRows rows) {
        this.rows = rows;
    }

    @Override
    public Page<AuditEntry> list(AuditFilter filter, @Nullable String cursor, int size) {
        List<AuditEntryRow> found = rows.list(
                filter.accountId(),
                filter.action(),
                filter.subjectType(),
                filter.subjectId(),
                filter.from(),
                filter.until(),
                cursor,
                size + 1);
        return Page.of(found, size, AuditEntryRow::id).map(AuditEntryRow::toEntry);
    }
}
