package cn.techexchange.registry.reconciliation.db;

import cn.techexchange.registry.reconciliation.Reconciliation;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReconciliationRows extends GenericRepository<ReconciliationRow, String> {
    String SELECT =
            "SELECT r.id, r.from_date AS `from`, r.to_date AS `to`, r.file_name, r.sha256, r.row_total AS `rows`,"
                    + " r.matched, (SELECT COUNT(*) FROM reconciliation_difference d WHERE d.reconciliation_id = r.id)"
                    + " AS differences, (SELECT COUNT(*) FROM reconciliation_difference d WHERE d.reconciliation_id = r.id"
                    + " AND d.settlement IS NULL) AS open, r.account_id AS `by`, r.at FROM reconciliation r WHERE ";

    ReconciliationRow save(ReconciliationRow row);

    @Query(SELECT + "r.id = :id")
    Optional<Reconciliation> find(String id);

    @Query(SELECT + "r.id < :before ORDER BY r.id DESC LIMIT :size")
    List<Reconciliation> list(String before, int size);
}
