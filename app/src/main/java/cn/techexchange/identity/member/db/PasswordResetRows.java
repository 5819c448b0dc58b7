package cn.techexchange.identity.member.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PasswordResetRows extends GenericRepository<PasswordResetRow, String> {
    PasswordResetRow save(PasswordResetRow row);

    PasswordResetRow update(PasswordResetRow row);

    Optional<PasswordResetRow> findByTokenHash(String tokenHash);

    @Query("SELECT * FROM password_reset WHERE token_hash = :tokenHash FOR UPDATE")
    Optional<PasswordResetRow> findByTokenLocked(String tokenHash);

    @Query("UPDATE password_reset SET used_at = :now WHERE account_id = :accountId AND used_at IS NULL")
    void endOpen(String accountId, Instant now);
}
