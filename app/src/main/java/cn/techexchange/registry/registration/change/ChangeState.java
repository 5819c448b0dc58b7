package cn.techexchange.registry.registration.change;

/** Where a change of a registered contract stands. */
public enum ChangeState {
    /** Its applicant edits the new version. */
    DRAFT,
    FIRST_REVIEW,
    SECOND_REVIEW,
    PASSED,
    REFUSED,
    WITHDRAWN;

    public boolean isOpen() {
        return this == DRAFT || this == FIRST_REVIEW || this == SECOND_REVIEW;
    }

    public boolean canMoveTo(ChangeState next) {
        return switch (this) {
            case DRAFT -> next == FIRST_REVIEW || next == WITHDRAWN;
            case FIRST_REVIEW -> next == SECOND_REVIEW || next == REFUSED;
            case SECOND_REVIEW -> next == PASSED || next == REFUSED;
            case PASSED, REFUSED, WITHDRAWN -> false;
        };
    }

    /** zh-CN. */
    String title() {
        return switch (this) {
            case DRAFT -> "填写中";
            case FIRST_REVIEW -> "一审";
            case SECOND_REVIEW -> "二审";
            case PASSED -> "已变更";
            case REFUSED -> "不予变更";
            case WITHDRAWN -> "已撤回";
        };
    }
}
