package cn.techexchange.registry.contract.db;

import cn.techexchange.registry.contract.AgreedContracts.Agreed;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AgreedContractRows extends GenericRepository<ContractRow, String> {
    @Query("""
            SELECT COUNT(*) AS contracts, COALESCE(SUM(agreed_fen), 0) AS agreed_fen
            FROM contract WHERE state = 'DRAFT' AND negotiation_id IS NOT NULL
            """)
    Agreed notYetSubmitted();
}
