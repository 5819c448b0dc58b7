package cn.techexchange.identity.organization.db;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OrganizationRows extends GenericRepository<OrganizationRow, String> {
    OrganizationRow save(OrganizationRow row);

    OrganizationRow update(OrganizationRow row);

    Optional<OrganizationRow> findById(String id);

    Optional<OrganizationRow> findByCreditCode(String creditCode);

    List<OrganizationRow> findByIdInOrderByName(List<String> ids);
}
