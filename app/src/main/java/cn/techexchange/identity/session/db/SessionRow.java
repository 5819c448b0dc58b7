package cn.techexchange.identity.session.db;

import cn.techexchange.identity.session.Device;
import cn.techexchange.identity.session.Session;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("session")
record SessionRow(
        @Id String id,
        String accountId,
        String secretHash,
        @Nullable String replacedHash,
        Instant refreshedAt,
        Instant startedAt,
        Instant expiresAt,
        @Nullable Instant endedAt,
        String address,
        String browser) {
    static SessionRow of(Session session) {
        return new SessionRow(
                session.id(),
                session.accountId(),
                session.secretHash(),
                session.replacedHash(),
                session.refreshedAt(),
                session.startedAt(),
                session.expiresAt(),
                session.endedAt(),
                session.device().address(),
                session.device().browser());
    }

    Session toSession() {
        return new Session(
                id,
                accountId,
                secretHash,
                replacedHash,
                refreshedAt,
                startedAt,
                expiresAt,
                endedAt,
                new Device(address, browser));
    }
}
