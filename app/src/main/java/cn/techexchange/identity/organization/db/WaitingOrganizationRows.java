package cn.techexchange.identity.organization.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WaitingOrganizationRows extends GenericRepository<OrganizationRow, String> {
    @Query("SELECT COUNT(*) FROM organization WHERE state = 'APPLIED'")
    long applications();
}
