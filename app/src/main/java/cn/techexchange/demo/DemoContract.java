package cn.techexchange.demo;

import cn.techexchange.registry.contract.ContractForm;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param seller key of the organisation that registers
 * @param negotiation key of the one that it came from, null when it was agreed on elsewhere
 * @param on the day it is drafted and submitted
 * @param ground code of the refusal, empty unless refused
 * @param note what the desk writes: to a refusal, a cancellation or a supplement asked for; empty if nothing
 * @param form without parties, which follow from the two keys
 */
@Serdeable
record DemoContract(
        String key,
        String seller,
        String buyer,
        @Nullable String negotiation,
        LocalDate on,
        Fate fate,
        String ground,
        String note,
        ContractForm form) {
    /** The desk asked for more on the way; what was asked is the note. */
    boolean isSupplemented() {
        return fate == Fate.SUPPLEMENT || (fate == Fate.REGISTERED && !note.isEmpty());
    }

    /** How far it has come today. */
    enum Fate {
        DRAFT,
        SUBMITTED,
        FIRST_REVIEW,
        SECOND_REVIEW,
        EXPERT_REVIEW,
        SUPPLEMENT,
        REFUSED,
        REGISTERED,
        /** Registered, with a change that waits for its first review. */
        CHANGE_IN_REVIEW,
        CHANGED,
        CORRECTED,
        REVOKED,
        CANCELLED;

        boolean isRegistered() {
            return switch (this) {
                case REGISTERED, CHANGE_IN_REVIEW, CHANGED, CORRECTED, REVOKED, CANCELLED -> true;
                case DRAFT, SUBMITTED, FIRST_REVIEW, SECOND_REVIEW, EXPERT_REVIEW, SUPPLEMENT, REFUSED -> false;
            };
        }

        boolean isPastFirstReview() {
            return isRegistered() || this == SECOND_REVIEW || this == EXPERT_REVIEW || this == REFUSED;
        }
    }
}
