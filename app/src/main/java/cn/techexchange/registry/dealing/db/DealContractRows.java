package cn.techexchange.registry.dealing.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DealContractRows extends GenericRepository<DealContractRow, String> {
    @Query("""
            SELECT c.negotiation_id, s.submitted_at, c.transaction_value_fen,
              CASE WHEN r.state IN ('REGISTERED', 'CHANGED') THEN r.decided_on END AS registered_on
            FROM contract c
            JOIN contract_submission s ON s.contract_id = c.id
              AND s.number = (SELECT MIN(x.number) FROM contract_submission x WHERE x.contract_id = c.id)
            LEFT JOIN registration r ON r.contract_id = c.id
            WHERE c.negotiation_id IN (:negotiationIds)
            ORDER BY c.negotiation_id
            """)
    List<DealContractRow> of(List<String> negotiationIds);
}
