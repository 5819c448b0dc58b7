package cn.techexchange.registry.calendar.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CalendarMoveRows extends GenericRepository<CalendarMoveRow, CalendarMoveRow.Key> {
    List<CalendarMoveRow> saveAll(List<CalendarMoveRow> rows);

    @Query("SELECT * FROM calendar_move WHERE edition_id = :editionId ORDER BY reference LIMIT 1000")
    List<CalendarMoveRow> listOf(String editionId);
}
