package cn.techexchange.registry.calendar.db;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.sql.UniqueKey;
import cn.techexchange.registry.calendar.CalendarEdition;
import cn.techexchange.registry.calendar.CalendarEditions;
import cn.techexchange.registry.calendar.CalendarTable;
import cn.techexchange.registry.calendar.ProposeCalendar;
import cn.techexchange.registry.registration.LastDayMove;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

@Singleton
final class StoredCalendarEditions implements CalendarEditions {
    private final CalendarEditionRows rows;
    private final CalendarDayRows days;
    private final CalendarMoveRows moves;

    StoredCalendarEditions(CalendarEditionRows rows, CalendarDayRows days, CalendarMoveRows moves) {
        this.rows = rows;
        this.days = days;
        this.moves = moves;
    }

    @Override
    public CalendarEdition get(String id) {
        return found(rows.findById(id));
    }

    @Override
    public CalendarEdition lock(String id) {
        return found(rows.lock(id));
    }

    @Override
    public List<CalendarEdition> list() {
        return rows.list().stream().map(this::whole).toList();
    }

    @Override
    public List<CalendarEdition> listOf(int year) {
        return rows.listOf(year).stream().map(this::whole).toList();
    }

    @Override
    public Optional<CalendarEdition> inForce(int year) {
        return rows.inForce(year).map(this::whole);
    }

    @Override
    public CalendarEdition add(CalendarEdition edition) {
        try {
            CalendarEditionRow added = rows.save(CalendarEditionRow.of(edition));
            days.saveAll(edition.table().days().stream()
                    .map(day -> CalendarDayRow.of(added.id(), day))
                    .toList());
            return added.with(edition.table());
        } catch (DataAccessException e) {
            if (UniqueKey.refused(e, "calendar_edition")) {
                throw ProposeCalendar.openProposal(edition.year());
            }
            throw e;
        }
    }

    @Override
    public CalendarEdition update(CalendarEdition edition) {
        return rows.update(CalendarEditionRow.of(edition)).with(edition.table());
    }

    @Override
    public void keep(CalendarEdition edition, List<LastDayMove> made) {
        moves.saveAll(made.stream()
                .map(move -> CalendarMoveRow.of(edition.id(), move))
                .toList());
    }

    @Override
    public List<LastDayMove> moves(String id) {
        return moves.listOf(id).stream().map(CalendarMoveRow::toMove).toList();
    }

    private CalendarEdition found(Optional<CalendarEditionRow> row) {
        return row.map(this::whole).orElseThrow(() -> ProblemException.notFound("工作日历"));
    }

    private CalendarEdition whole(CalendarEditionRow row) {
        return row.with(new CalendarTable(
                row.year(),
                days.listOf(row.id()).stream().map(CalendarDayRow::toDay).toList()));
    }
}
