package cn.techexchange.registry.calendar.db;

import cn.techexchange.registry.registration.LastDayMove;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("calendar_move")
record CalendarMoveRow(
        @EmbeddedId Key key,
        @Nullable String changeId,
        String reference,
        String projectName,
        @Nullable LocalDate beforeOn,
        LocalDate afterOn) {
    static CalendarMoveRow of(String editionId, LastDayMove move) {
        return new CalendarMoveRow(
                new Key(editionId, move.registrationId()),
                move.changeId(),
                move.reference(),
                move.projectName(),
                move.before(),
                move.after());
    }

    LastDayMove toMove() {
        return new LastDayMove(key.registrationId, changeId, reference, projectName, beforeOn, afterOn);
    }

    @Embeddable
    record Key(
            @MappedProperty("edition_id") String editionId,
            @MappedProperty("registration_id") String registrationId) {}
}
