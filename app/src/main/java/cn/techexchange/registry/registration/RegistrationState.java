package cn.techexchange.registry.registration;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where a registration stands. */
public enum RegistrationState {
    DRAFT,
    SUBMITTED,
    ACCEPTED,
    FIRST_REVIEW,
    SECOND_REVIEW,
    EXPERT_REVIEW,
    SUPPLEMENT_REQUESTED,
    REGISTERED,
    REFUSED,
    CHANGED,
    CANCELLED,
    REVOKED;

    public boolean canMoveTo(RegistrationState next) {
        return next().contains(next);
    }

    private Set<RegistrationState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(ACCEPTED);
            case ACCEPTED -> EnumSet.of(FIRST_REVIEW);
            case FIRST_REVIEW -> EnumSet.of(SECOND_REVIEW, SUPPLEMENT_REQUESTED, REFUSED);
            case SECOND_REVIEW -> EnumSet.of(EXPERT_REVIEW, SUPPLEMENT_REQUESTED, REGISTERED, REFUSED);
            case EXPERT_REVIEW -> EnumSet.of(SUPPLEMENT_REQUESTED, REGISTERED, REFUSED);
            case SUPPLEMENT_REQUESTED -> EnumSet.of(FIRST_REVIEW, SECOND_REVIEW, EXPERT_REVIEW);
            case REGISTERED, CHANGED -> EnumSet.of(CHANGED, CANCELLED, REVOKED);
            case REFUSED, CANCELLED, REVOKED -> EnumSet.noneOf(RegistrationState.class);
        };
    }

    /** The review going on. */
    public Optional<ReviewStage> reviewStage() {
        return switch (this) {
            case FIRST_REVIEW -> Optional.of(ReviewStage.FIRST_REVIEW);
            case SECOND_REVIEW -> Optional.of(ReviewStage.SECOND_REVIEW);
            case EXPERT_REVIEW -> Optional.of(ReviewStage.EXPERT_REVIEW);
            case DRAFT, SUBMITTED, ACCEPTED, SUPPLEMENT_REQUESTED, REGISTERED, REFUSED, CHANGED, CANCELLED, REVOKED ->
                Optional.empty();
        };
    }

    public Optional<ReviewStep> reviewStep() {
        return reviewStage().map(ReviewStage::step);
    }

    static RegistrationState of(ReviewStage stage) {
        return switch (stage) {
            case FIRST_REVIEW -> FIRST_REVIEW;
            case SECOND_REVIEW -> SECOND_REVIEW;
            case EXPERT_REVIEW -> EXPERT_REVIEW;
        };
    }

    /** Whose work it is at the desk: the review, and intake before it. */
    public Optional<ReviewStep> deskStep() {
        return this == SUBMITTED ? Optional.of(ReviewStep.FIRST) : reviewStep();
    }

    /** Whether the review clock runs. */
    public boolean isUnderReview() {
        return reviewStep().isPresent();
    }

    /** 已登记: counted, and not taken back. */
    public boolean isRegistered() {
        return this == REGISTERED || this == CHANGED;
    }
}
