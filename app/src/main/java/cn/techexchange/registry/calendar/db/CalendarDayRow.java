package cn.techexchange.registry.calendar.db;

import cn.techexchange.registry.calendar.CalendarDay;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;

@MappedEntity("calendar_day")
record CalendarDayRow(@EmbeddedId Key key, boolean working, String occasion) {
    static CalendarDayRow of(String editionId, CalendarDay day) {
        return new CalendarDayRow(new Key(editionId, day.date()), day.working(), day.occasion());
    }

    CalendarDay toDay() {
        return new CalendarDay(key.day, working, occasion);
    }

    @Embeddable
    record Key(
            @MappedProperty("edition_id") String editionId,
            @MappedProperty("day") LocalDate day) {}
}
