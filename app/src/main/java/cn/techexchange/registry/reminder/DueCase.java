package cn.techexchange.registry.reminder;

import cn.techexchange.registry.registration.RegistrationState;
import java.time.LocalDate;

/** A registration for which somebody's time runs. @param dueOn the last day */
public record DueCase(
        String id,
        String reference,
        String projectName,
        RegistrationState state,
        String registrantId,
        LocalDate dueOn) {}
