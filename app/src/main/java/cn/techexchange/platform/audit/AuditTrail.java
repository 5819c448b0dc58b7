package cn.techexchange.platform.audit;

import cn.techexchange.platform.page.Page;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Audit} has remembered. */
public interface AuditTrail {
    /** Newest first. */
    Page<AuditEntry> list(AuditFilter filter, @Nullable String cursor, int size);

    /**
     * Null parts do not narrow the list.
     *
     * @param action a whole action, or the beginning of one
     * @param from the first moment shown
     * @param until the first moment no longer shown
     */
    record AuditFilter(
            @Nullable String accountId,
            @Nullable String action,
            @Nullable String subjectType,
            @Nullable String subjectId,
            @Nullable Instant from,
            @Nullable Instant until) {}
}
