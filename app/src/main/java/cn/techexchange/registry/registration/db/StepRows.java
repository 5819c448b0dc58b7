package cn.techexchange.registry.registration.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StepRows extends GenericRepository<StepRow, String> {
    StepRow save(StepRow row);

    int countByRegistrationId(String registrationId);

    @Query("SELECT * FROM registration_step WHERE registration_id = :registrationId ORDER BY position LIMIT 500")
    List<StepRow> listOf(String registrationId);
}
