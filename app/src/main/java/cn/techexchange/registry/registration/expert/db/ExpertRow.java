package cn.techexchange.registry.registration.expert.db;

import cn.techexchange.registry.registration.CaseRef;
import cn.techexchange.registry.registration.expert.Assignment;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/** Read as one; written by statements that name what they change. */
@Introspected
record ExpertRow(
        String registrationId,
        @Nullable String changeId,
        String accountId,
        String creditCode,
        String assignedBy,
        Instant assignedAt,
        @Nullable Boolean conflicted,
        String declaration,
        @Nullable Instant declaredAt,
        @Nullable Instant recusedAt) {
    Assignment toAssignment() {
        Assignment.Declaration declared = conflicted == null || declaredAt == null
                ? null
                : new Assignment.Declaration(conflicted, declaration, declaredAt);
        CaseRef ref = changeId == null ? CaseRef.registration(registrationId) : CaseRef.change(changeId);
        return new Assignment(ref, registrationId, accountId, creditCode, assignedBy, assignedAt, declared, recusedAt);
    }
}
