package cn.techexchange.registry.reminder.db;

import cn.techexchange.registry.registration.RegistrationState;
import cn.techexchange.registry.reminder.DueCase;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

@Introspected
record DueCaseRow(
        String id,
        String reference,
        String projectName,
        RegistrationState state,
        String registrantId,
        LocalDate dueOn) {
    DueCase toCase() {
        return new DueCase(id, reference, projectName, state, registrantId, dueOn);
    }
}
