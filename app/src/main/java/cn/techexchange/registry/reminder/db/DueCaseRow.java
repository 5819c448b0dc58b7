package cn.techexchange.registry.reminder.db;

import cn.techexchange.registry.registration.CaseRef;
import cn.techexchange.registry.registration.CaseRef.CaseKind;
import cn.techexchange.registry.registration.ReviewStage;
import cn.techexchange.registry.reminder.DueCase;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

@Introspected
record DueCaseRow(
        CaseKind kind,
        String id,
        String registrationId,
        String reference,
        String projectName,
        ReviewStage stage,
        String registrantId,
        LocalDate dueOn) {
    DueCase toCase() {
        return new DueCase(new CaseRef(kind, id), registrationId, reference, projectName, stage, registrantId, dueOn);
    }
}
