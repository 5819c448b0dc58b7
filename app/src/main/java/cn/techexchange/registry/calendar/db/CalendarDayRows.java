package cn.techexchange.registry.calendar.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CalendarDayRows extends GenericRepository<CalendarDayRow, CalendarDayRow.Key> {
    List<CalendarDayRow> saveAll(List<CalendarDayRow> rows);

    @Query("SELECT * FROM calendar_day WHERE edition_id = :editionId ORDER BY day LIMIT 400")
    List<CalendarDayRow> listOf(String editionId);
}
