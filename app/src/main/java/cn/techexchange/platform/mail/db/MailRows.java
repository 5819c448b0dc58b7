package cn.techexchange.platform.mail.db;

import cn.techexchange.platform.mail.MailState;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MailRows extends GenericRepository<MailRow, String> {
    MailRow save(MailRow row);

    @Query("""
            SELECT * FROM mail WHERE state = 'WAITING' AND due_at <= :now
            ORDER BY due_at, id LIMIT :limit FOR UPDATE SKIP LOCKED
            """)
    List<MailRow> due(Instant now, int limit);

    @Query("UPDATE mail SET due_at = :until WHERE id IN (:ids)")
    void lease(List<String> ids, Instant until);

    @Query("""
            UPDATE mail SET state = 'SENT', plain = '', html = '', due_at = NULL, last_error = NULL, sent_at = :at
            WHERE id = :id
            """)
    void sent(String id, Instant at);

    @Query("""
            UPDATE mail SET attempts = attempts + 1, due_at = :dueAt, last_error = :error
            WHERE id = :id AND state = 'WAITING'
            """)
    void postpone(String id, Instant dueAt, String error);

    @Query("""
            UPDATE mail SET state = 'DEAD', attempts = attempts + 1, due_at = NULL, last_error = :error
            WHERE id = :id AND state = 'WAITING'
            """)
    void giveUp(String id, String error);

    @Query("DELETE FROM mail WHERE account_id = :accountId AND state = 'WAITING' AND one_click_address <> ''")
    void dropWaiting(String accountId);

    @Query("""
            UPDATE mail SET state = 'WAITING', attempts = 0, due_at = :now WHERE id = :id AND state = 'DEAD'
            """)
    int tryAgain(String id, Instant now);

    @Query("DELETE FROM mail WHERE id = :id AND state = 'DEAD'")
    int discard(String id);

    @Query("SELECT COUNT(*) FROM mail WHERE state = :state")
    long countOf(MailState state);

    @Query("""
            SELECT * FROM mail WHERE state = :state AND (:before IS NULL OR id < :before)
            ORDER BY id DESC LIMIT :limit
            """)
    List<MailRow> list(MailState state, @Nullable String before, int limit);

    @Query("DELETE FROM mail WHERE state = 'SENT' AND sent_at < :before")
    int forget(Instant before);
}
