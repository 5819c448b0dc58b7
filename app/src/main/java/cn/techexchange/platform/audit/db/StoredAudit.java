package cn.techexchange.platform.audit.db;

import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.text.Shortened;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

@Singleton
class StoredAudit implements Audit {
    private static final int DETAIL_LENGTH = 1000;
    private final AuditEntryRows rows;
    private final Clock clock;

    StoredAudit(AuditEntryRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void record(Actor actor, String action, Subject subject, String detail) {
        rows.save(new AuditEntryRow(
                Ids.next(),
                LocalTime.now(clock),
                actor.accountId(),
                actor.organizationId(),
                action,
                subject.type(),
                subject.id(),
                Shortened.to(detail, DETAIL_LENGTH)));
    }
}
