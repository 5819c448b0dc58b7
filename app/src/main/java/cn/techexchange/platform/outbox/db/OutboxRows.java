package cn.techexchange.platform.outbox.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OutboxRows extends GenericRepository<OutboxRow, Long> {
    OutboxRow save(OutboxRow row);

    /** In a transaction of its own: what takes the delivery back may not take the consumer away. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Query("INSERT IGNORE INTO outbox_consumer (name) VALUES (:name)")
    void ensureConsumer(String name);

    @Query("SELECT name FROM outbox_consumer WHERE name = :name FOR UPDATE")
    String lockConsumer(String name);

    @Query("SELECT id FROM outbox WHERE consumer = :consumer AND next_attempt_at <= :now LIMIT 1")
    Optional<Long> findAnyDue(String consumer, Instant now);

    @Query("""
            SELECT o.* FROM outbox o
            WHERE o.consumer = :consumer AND o.next_attempt_at <= :now
              AND NOT EXISTS (
                SELECT 1 FROM outbox earlier
                WHERE earlier.consumer = o.consumer AND earlier.aggregate_id = o.aggregate_id
                  AND earlier.id < o.id AND earlier.next_attempt_at > :now)
            ORDER BY o.id LIMIT :limit
            """)
    List<OutboxRow> due(String consumer, Instant now, int limit);

    /**
     * Of a small table MariaDB rather reads all rows than looks up two hundred, and locks what it reads: deliveries to
     * two consumers would deadlock.
     */
    @Query("DELETE o FROM outbox o FORCE INDEX (PRIMARY) WHERE o.id IN (:ids)")
    void deleteAll(List<Long> ids);

    @Query("UPDATE outbox SET attempts = attempts + 1, next_attempt_at = :next, last_error = :error WHERE id = :id")
    void postpone(long id, Instant next, String error);

    long countByConsumer(String consumer);
}
