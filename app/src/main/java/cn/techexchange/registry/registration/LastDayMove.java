package cn.techexchange.registry.registration;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A running clock whose last day a calendar changes.
 *
 * @param changeId the change whose clock it is, null when it is the registration's own
 * @param before null when the day was still open
 */
@Serdeable
public record LastDayMove(
        String registrationId,
        @Nullable String changeId,
        String reference,
        String projectName,
        @Nullable LocalDate before,
        LocalDate after) {
    static LastDayMove of(CaseRef ref, Registration about, @Nullable LocalDate before, LocalDate after) {
        return new LastDayMove(
                about.id(),
                ref.isChange() ? ref.id() : null,
                about.reference(),
                about.filing().projectName(),
                before,
                after);
    }

    CaseRef ref() {
        return changeId == null ? CaseRef.registration(registrationId) : CaseRef.change(changeId);
    }
}
