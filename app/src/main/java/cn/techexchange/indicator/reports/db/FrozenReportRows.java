package cn.techexchange.indicator.reports.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FrozenReportRows extends GenericRepository<FrozenReportRow, String> {
    FrozenReportRow save(FrozenReportRow row);

    FrozenReportRow update(FrozenReportRow row);

    Optional<FrozenReportRow> findById(String id);

    @Query("SELECT * FROM frozen_report ORDER BY id DESC LIMIT 500")
    List<FrozenReportRow> list();

    @Query("SELECT * FROM frozen_report WHERE published_at IS NOT NULL ORDER BY id DESC LIMIT 500")
    List<FrozenReportRow> listPublished();
}
