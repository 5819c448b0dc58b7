package cn.techexchange.registry.reconciliation.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DifferenceRows extends GenericRepository<DifferenceRow, String> {
    List<DifferenceRow> saveAll(Iterable<DifferenceRow> rows);

    DifferenceRow update(DifferenceRow row);

    Optional<DifferenceRow> findById(String id);

    /** Ids were given in the order in which the differences were found. */
    @Query("SELECT * FROM reconciliation_difference WHERE reconciliation_id = :reconciliationId"
            + " AND (:onlyOpen = FALSE OR settlement IS NULL) AND id > :after ORDER BY id LIMIT :size")
    List<DifferenceRow> list(String reconciliationId, boolean onlyOpen, String after, int size);
}
