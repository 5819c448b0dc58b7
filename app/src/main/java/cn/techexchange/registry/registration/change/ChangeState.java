package cn.techexchange.registry.registration.change;

import cn.techexchange.registry.registration.ReviewStage;
import java.util.Optional;

/** Where a change of a registered contract stands. */
public enum ChangeState {
    /** Its applicant edits the new version. */
    DRAFT,
    FIRST_REVIEW,
    SECOND_REVIEW,
    EXPERT_REVIEW,
    /** Its applicant edits it once more. */
    SUPPLEMENT_REQUESTED,
    PASSED,
    REFUSED,
    WITHDRAWN;

    /** Not decided yet. */
    public boolean isOpen() {
        return switch (this) {
            case DRAFT, FIRST_REVIEW, SECOND_REVIEW, EXPERT_REVIEW, SUPPLEMENT_REQUESTED -> true;
            case PASSED, REFUSED, WITHDRAWN -> false;
        };
    }

    /** Whose turn it is: the applicant's while the contract is open to be edited. */
    public boolean isWithApplicant() {
        return this == DRAFT || this == SUPPLEMENT_REQUESTED;
    }

    public boolean canMoveTo(ChangeState next) {
        return switch (this) {
            case DRAFT -> next == FIRST_REVIEW || next == WITHDRAWN;
            case FIRST_REVIEW -> next == SECOND_REVIEW || next == SUPPLEMENT_REQUESTED || next == REFUSED;
            case SECOND_REVIEW ->
                next == EXPERT_REVIEW || next == SUPPLEMENT_REQUESTED || next == PASSED || next == REFUSED;
            case EXPERT_REVIEW -> next == SUPPLEMENT_REQUESTED || next == PASSED || next == REFUSED;
            case SUPPLEMENT_REQUESTED ->
                next == FIRST_REVIEW || next == SECOND_REVIEW || next == EXPERT_REVIEW || next == WITHDRAWN;
            case PASSED, REFUSED, WITHDRAWN -> false;
        };
    }

    /** The review going on. */
    public Optional<ReviewStage> reviewStage() {
        return switch (this) {
            case FIRST_REVIEW -> Optional.of(ReviewStage.FIRST_REVIEW);
            case SECOND_REVIEW -> Optional.of(ReviewStage.SECOND_REVIEW);
            case EXPERT_REVIEW -> Optional.of(ReviewStage.EXPERT_REVIEW);
            case DRAFT, SUPPLEMENT_REQUESTED, PASSED, REFUSED, WITHDRAWN -> Optional.empty();
        };
    }

    static ChangeState of(ReviewStage stage) {
        return switch (stage) {
            case FIRST_REVIEW -> FIRST_REVIEW;
            case SECOND_REVIEW -> SECOND_REVIEW;
            case EXPERT_REVIEW -> EXPERT_REVIEW;
        };
    }

    /** zh-CN. */
    public String title() {
        return switch (this) {
            case DRAFT -> "填写中";
            case FIRST_REVIEW -> "一审";
            case SECOND_REVIEW -> "二审";
            case EXPERT_REVIEW -> "专家评审";
            case SUPPLEMENT_REQUESTED -> "待补正";
            case PASSED -> "已变更";
            case REFUSED -> "不予变更";
            case WITHDRAWN -> "已撤回";
        };
    }
}
