package cn.techexchange.registry.registration.correction.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CorrectionRows extends GenericRepository<CorrectionRow, String> {
    CorrectionRow save(CorrectionRow row);

    @Query("SELECT * FROM registration_correction WHERE registration_id = :registrationId ORDER BY id LIMIT 500")
    List<CorrectionRow> listOf(String registrationId);
}
