package cn.techexchange.registry.calendar.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CalendarEditionRows extends GenericRepository<CalendarEditionRow, String> {
    CalendarEditionRow save(CalendarEditionRow row);

    CalendarEditionRow update(CalendarEditionRow row);

    Optional<CalendarEditionRow> findById(String id);

    @Query("SELECT * FROM calendar_edition WHERE id = :id FOR UPDATE")
    Optional<CalendarEditionRow> lock(String id);

    @Query("SELECT * FROM calendar_edition ORDER BY year DESC, number DESC LIMIT 500")
    List<CalendarEditionRow> list();

    @Query("SELECT * FROM calendar_edition WHERE year = :year ORDER BY number DESC LIMIT 200")
    List<CalendarEditionRow> listOf(int year);

    @Query("""
            SELECT * FROM calendar_edition WHERE year = :year AND state = 'APPROVED' ORDER BY number DESC LIMIT 1
            """)
    Optional<CalendarEditionRow> inForce(int year);
}
