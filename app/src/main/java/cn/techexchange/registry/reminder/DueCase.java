package cn.techexchange.registry.reminder;

import cn.techexchange.registry.registration.CaseRef;
import cn.techexchange.registry.registration.ReviewStage;
import java.time.LocalDate;

/**
 * A case for which somebody's time runs.
 *
 * @param stage the one that goes on, or that asked for the supplement
 * @param dueOn the last day
 */
public record DueCase(
        CaseRef ref,
        String registrationId,
        String reference,
        String projectName,
        ReviewStage stage,
        String registrantId,
        LocalDate dueOn) {
    DueCase endingOn(LocalDate day) {
        return new DueCase(ref, registrationId, reference, projectName, stage, registrantId, day);
    }

    /** The case as the desk sees it. */
    String deskLink() {
        return (ref.isChange() ? "/work/desk/changes/" : "/work/desk/") + ref.id();
    }

    /** The applicant finds a change with its registration. */
    String ownLink() {
        return "/work/registrations/" + registrationId;
    }
}
