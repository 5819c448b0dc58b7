package cn.techexchange.indicator.targets.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface IndicatorTargetRows extends GenericRepository<IndicatorTargetRow, Integer> {
    IndicatorTargetRow save(IndicatorTargetRow row);

    IndicatorTargetRow update(IndicatorTargetRow row);

    Optional<IndicatorTargetRow> findById(int targetYear);

    @Query("SELECT * FROM indicator_target ORDER BY target_year DESC LIMIT 100")
    List<IndicatorTargetRow> list();
}
