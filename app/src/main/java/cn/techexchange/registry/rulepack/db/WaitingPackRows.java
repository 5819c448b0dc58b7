package cn.techexchange.registry.rulepack.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WaitingPackRows extends GenericRepository<PackEditionRow, String> {
    @Query("SELECT COUNT(*) FROM rule_pack_edition WHERE state = 'PROPOSED' AND uploaded_by <> :accountId")
    long proposedByOthers(String accountId);
}
