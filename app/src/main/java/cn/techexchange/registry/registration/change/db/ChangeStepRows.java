package cn.techexchange.registry.registration.change.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ChangeStepRows extends GenericRepository<ChangeStepRow, String> {
    ChangeStepRow save(ChangeStepRow row);

    int countByChangeId(String changeId);

    @Query("SELECT * FROM registration_change_step WHERE change_id = :changeId ORDER BY position LIMIT 500")
    List<ChangeStepRow> listOf(String changeId);
}
