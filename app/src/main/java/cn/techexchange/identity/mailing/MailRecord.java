package cn.techexchange.identity.mailing;

import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

/** What people decide about mail, in the audit trail under their account. */
@Singleton
final class MailRecord {
    private final Audit audit;
    private final Clock clock;

    MailRecord(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return LocalTime.now(clock);
    }

    void write(Actor person, String action, String detail) {
        audit.record(person, action, new Audit.Subject("account", Objects.requireNonNull(person.accountId())), detail);
    }
}
