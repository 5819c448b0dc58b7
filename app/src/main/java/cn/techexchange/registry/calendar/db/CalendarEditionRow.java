package cn.techexchange.registry.calendar.db;

import cn.techexchange.registry.calendar.CalendarEdition;
import cn.techexchange.registry.calendar.CalendarEdition.Decision;
import cn.techexchange.registry.calendar.CalendarState;
import cn.techexchange.registry.calendar.CalendarTable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("calendar_edition")
record CalendarEditionRow(
        @Id String id,
        int year,
        int number,
        String source,
        String proposedBy,
        Instant proposedAt,
        CalendarState state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        String reason,
        @Version @Nullable Long version) {
    static CalendarEditionRow of(CalendarEdition edition) {
        Decision made = edition.decision();
        return new CalendarEditionRow(
                edition.id(),
                edition.year(),
                edition.number(),
                edition.source(),
                edition.proposedBy(),
                edition.proposedAt(),
                edition.state(),
                made == null ? null : made.by(),
                made == null ? null : made.at(),
                made == null ? "" : made.reason(),
                edition.rowVersion());
    }

    CalendarEdition with(CalendarTable table) {
        Decision made = decidedBy == null || decidedAt == null ? null : new Decision(decidedBy, decidedAt, reason);
        return new CalendarEdition(id, number, table, source, proposedBy, proposedAt, state, made, version);
    }
}
