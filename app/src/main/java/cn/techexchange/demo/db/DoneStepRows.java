package cn.techexchange.demo.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DoneStepRows extends GenericRepository<DoneStepRow, String> {
    DoneStepRow save(DoneStepRow row);

    @Query("SELECT step_key, subject_id FROM demo_step ORDER BY step_key LIMIT 100000")
    List<DoneStepRow> list();

    @Query("SELECT COUNT(*) FROM (SELECT id FROM account LIMIT 1) AS any_account")
    long countAnyAccount();
}
