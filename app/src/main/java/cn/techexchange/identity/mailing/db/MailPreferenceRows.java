package cn.techexchange.identity.mailing.db;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MailPreferenceRows extends GenericRepository<MailPreferenceRow, String> {
    Optional<MailPreferenceRow> findByAccountId(String accountId);

    @Query("""
            INSERT INTO mail_preference (account_id, confirmed_email, confirmed_at, paused)
            VALUES (:accountId, :confirmedEmail, :confirmedAt, :paused)
            ON DUPLICATE KEY UPDATE confirmed_email = VALUES(confirmed_email), confirmed_at = VALUES(confirmed_at),
              paused = VALUES(paused)
            """)
    void put(String accountId, @Nullable String confirmedEmail, @Nullable Instant confirmedAt, boolean paused);
}
