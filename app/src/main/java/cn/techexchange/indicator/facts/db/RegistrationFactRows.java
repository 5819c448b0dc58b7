package cn.techexchange.indicator.facts.db;

import cn.techexchange.indicator.facts.Figure;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RegistrationFactRows extends GenericRepository<RegistrationFactRow, Long> {
    String SUMS = "COALESCE(SUM(contracts), 0) AS contracts, COALESCE(SUM(gross_fen), 0) AS gross_fen, "
            + "COALESCE(SUM(technology_fen), 0) AS technology_fen";
    String FILTER = " counted_year = :year AND (:month IS NULL OR counted_month = :month)"
            + " AND (:kind IS NULL OR kind = :kind) AND (:field IS NULL OR technology_field = :field)"
            + " AND (:industry IS NULL OR industry = :industry) ";

    RegistrationFactRow save(RegistrationFactRow row);

    boolean existsByLedgerSequence(long ledgerSequence);

    @Query("SELECT '' AS code, " + SUMS + " FROM registration_fact WHERE registration_id = :registrationId")
    Figure totalOf(String registrationId);

    @Query("SELECT '' AS code, " + SUMS + " FROM registration_fact WHERE" + FILTER)
    Figure total(
            int year,
            @Nullable Integer month,
            @Nullable String kind,
            @Nullable String field,
            @Nullable String industry);

    @Query("SELECT CASE :dimension WHEN 'MONTH' THEN LPAD(counted_month, 2, '0') WHEN 'KIND' THEN kind"
            + " WHEN 'FIELD' THEN technology_field ELSE industry END AS code, " + SUMS
            + " FROM registration_fact WHERE" + FILTER + "GROUP BY code ORDER BY code LIMIT 500")
    List<Figure> breakdown(
            String dimension,
            int year,
            @Nullable Integer month,
            @Nullable String kind,
            @Nullable String field,
            @Nullable String industry);

    @Query("SELECT * FROM registration_fact WHERE" + FILTER + "AND id < :beforeId ORDER BY id DESC LIMIT :size")
    List<RegistrationFactRow> list(
            int year,
            @Nullable Integer month,
            @Nullable String kind,
            @Nullable String field,
            @Nullable String industry,
            long beforeId,
            int size);

    @Query("SELECT DISTINCT counted_year FROM registration_fact ORDER BY counted_year DESC LIMIT 100")
    List<Integer> years();

    @Query("SELECT MAX(recorded_at) FROM registration_fact HAVING MAX(recorded_at) IS NOT NULL")
    Optional<Instant> lastRecordedAt();
}
