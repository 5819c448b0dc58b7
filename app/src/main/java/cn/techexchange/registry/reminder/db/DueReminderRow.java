package cn.techexchange.registry.reminder.db;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;

@MappedEntity("due_reminder")
record DueReminderRow(@EmbeddedId Key key, LocalDate remindedOn) {
    @Embeddable
    record Key(
            @MappedProperty("subject_id") String subjectId,
            @MappedProperty("due_on") LocalDate dueOn,
            @MappedProperty("stage") String stage) {}
}
