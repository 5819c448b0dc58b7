package cn.techexchange.identity.organization.db;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
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

    @Query("SELECT * FROM organization WHERE id = :id FOR UPDATE")
    Optional<OrganizationRow> findLocked(String id);

    Optional<OrganizationRow> findByCreditCode(String creditCode);

    List<OrganizationRow> findByIdInOrderByName(List<String> ids);

    @Query("""
            SELECT * FROM organization
            WHERE (:state IS NULL OR state = :state) AND (:kind IS NULL OR kind = :kind)
              AND (:text IS NULL OR LOCATE(:text, name) > 0 OR credit_code = :text)
              AND (:cursor IS NULL OR id > :cursor)
            ORDER BY id LIMIT :size""")
    List<OrganizationRow> list(
            @Nullable String state, @Nullable String kind, @Nullable String text, @Nullable String cursor, int size);
}
