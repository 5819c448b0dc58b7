package cn.techexchange.registry.calendar.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WaitingCalendarRows extends GenericRepository<CalendarEditionRow, String> {
    @Query("SELECT COUNT(*) FROM calendar_edition WHERE state = 'PROPOSED' AND proposed_by <> :accountId")
    long proposedByOthers(String accountId);
}
