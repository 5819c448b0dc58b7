package cn.techexchange.market.confidential.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WaitingAccessRows extends GenericRepository<AccessRequestRow, String> {
    @Query("SELECT COUNT(*) FROM access_request WHERE owner_organization_id = :organizationId AND state = 'REQUESTED'")
    long undecided(String organizationId);

    @Query("SELECT COUNT(*) FROM access_request WHERE organization_id = :organizationId AND state = 'GRANTED'")
    long unsigned(String organizationId);
}
