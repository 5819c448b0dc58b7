package cn.techexchange.identity.organization.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CorrectionRows extends GenericRepository<CorrectionRow, String> {
    CorrectionRow save(CorrectionRow row);

    @Query("""
            SELECT * FROM organization_correction WHERE organization_id = :organizationId
            ORDER BY id DESC LIMIT :limit
            """)
    List<CorrectionRow> listOf(String organizationId, int limit);
}
