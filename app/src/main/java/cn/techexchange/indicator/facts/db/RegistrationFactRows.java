package cn.techexchange.indicator.facts.db;

import cn.techexchange.indicator.facts.Figure;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RegistrationFactRows extends GenericRepository<RegistrationFactRow, Long> {
    void saveAll(List<RegistrationFactRow> rows);

    boolean existsByLedgerSequenceAndPart(long ledgerSequence, int part);

    @Query("""
            SELECT '' AS code, COALESCE(SUM(contracts), 0) AS contracts, COALESCE(SUM(gross_fen), 0) AS gross_fen,
            COALESCE(SUM(technology_fen), 0) AS technology_fen
            FROM registration_fact WHERE registration_id = :registrationId
            """)
    Figure totalOf(String registrationId);

    @Query("""
            SELECT ledger_sequence AS code, SUM(contracts) AS contracts, SUM(gross_fen) AS gross_fen,
            SUM(technology_fen) AS technology_fen FROM registration_fact
            WHERE ledger_sequence BETWEEN :first AND :last GROUP BY ledger_sequence ORDER BY ledger_sequence LIMIT 10000
            """)
    List<Figure> sumsOfEntries(long first, long last);

    @Query("""
            SELECT '' AS code, COALESCE(SUM(contracts), 0) AS contracts, COALESCE(SUM(gross_fen), 0) AS gross_fen,
            COALESCE(SUM(technology_fen), 0) AS technology_fen FROM registration_fact
            """)
    Figure totalOfAll();

    @Query("""
            SELECT * FROM registration_fact WHERE registration_id = :registrationId
            ORDER BY position DESC LIMIT 1
            """)
    Optional<RegistrationFactRow> lastOf(String registrationId);

    @Query("SELECT * FROM registration_fact WHERE position IN (:positions) ORDER BY position DESC LIMIT 1000")
    List<RegistrationFactRow> list(List<Long> positions);

    @Query("""
            SELECT later.* FROM registration_fact later WHERE later.ledger_sequence > :since AND EXISTS (
            SELECT 1 FROM registration_fact counted WHERE counted.registration_id = later.registration_id
            AND counted.ledger_sequence <= :since AND counted.counted_on BETWEEN :first AND :last)
            ORDER BY later.position DESC LIMIT :size
            """)
    List<RegistrationFactRow> listCorrections(LocalDate first, LocalDate last, long since, int size);

    @Query("SELECT entry_at FROM registration_fact ORDER BY entry_at DESC, ledger_sequence DESC LIMIT 1")
    Optional<Instant> lastEntryAt();

    @Query("""
            SELECT ledger_sequence FROM registration_fact WHERE entry_at <= :moment
            ORDER BY entry_at DESC, ledger_sequence DESC LIMIT 1
            """)
    Optional<Long> sequenceAt(Instant moment);
}
