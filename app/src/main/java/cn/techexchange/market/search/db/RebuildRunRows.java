package cn.techexchange.market.search.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RebuildRunRows extends GenericRepository<RebuildRunRow, String> {
    RebuildRunRow save(RebuildRunRow row);

    RebuildRunRow update(RebuildRunRow row);

    @Query("SELECT * FROM index_rebuild ORDER BY started_at DESC, id DESC LIMIT 1")
    Optional<RebuildRunRow> findLatest();
}
