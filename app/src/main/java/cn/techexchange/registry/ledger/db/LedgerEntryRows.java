package cn.techexchange.registry.ledger.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LedgerEntryRows extends GenericRepository<LedgerEntryRow, Long> {
    LedgerEntryRow save(LedgerEntryRow row);

    Optional<LedgerEntryRow> findById(long sequenceNumber);

    Optional<LedgerEntryRow> findByHash(String hash);

    @Query("""
            SELECT sequence_number FROM ledger_entry WHERE sequence_number > :sequence AND at >= :moment
            ORDER BY sequence_number LIMIT 1
            """)
    Optional<Long> firstAtOrAfter(long sequence, Instant moment);

    @Query("SELECT * FROM ledger_entry WHERE sequence_number > :sequence ORDER BY sequence_number LIMIT :limit")
    List<LedgerEntryRow> after(long sequence, int limit);

    @Query("""
            SELECT * FROM ledger_entry WHERE subject_type = :type AND subject_id = :id
            ORDER BY sequence_number LIMIT 500
            """)
    List<LedgerEntryRow> listOf(String type, String id);
}
