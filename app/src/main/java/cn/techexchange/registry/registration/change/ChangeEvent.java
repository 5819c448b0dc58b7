package cn.techexchange.registry.registration.change;

import java.util.Optional;

/** What happens to a change. */
enum ChangeEvent {
    REQUESTED("申请变更"),
    HANDED_IN("提交变更"),
    FIRST_REVIEW_PASSED("变更一审通过"),
    EXPERTS_ASKED("变更转专家评审"),
    SUPPLEMENT_REQUESTED("变更要求补正"),
    RESUBMITTED("变更重新提交"),
    PASSED("变更二审通过"),
    REFUSED("不予变更"),
    WITHDRAWN("撤回变更");

    private final String title;

    ChangeEvent(String title) {
        this.title = title;
    }

    /** zh-CN, for the applicant, who need not be told of what nobody else sees. */
    Optional<String> told() {
        return switch (this) {
            case REQUESTED, WITHDRAWN -> Optional.empty();
            case HANDED_IN -> Optional.of("变更申请已收到");
            case FIRST_REVIEW_PASSED -> Optional.of("变更申请一审已通过");
            case EXPERTS_ASKED -> Optional.of("变更申请已转专家评审");
            case SUPPLEMENT_REQUESTED -> Optional.of("变更申请需要补正");
            case RESUBMITTED -> Optional.of("变更补正材料已收到");
            case PASSED -> Optional.of("变更已登记");
            case REFUSED -> Optional.of("不予变更");
        };
    }

    /** Whether what the desk wrote to it is for the applicant. */
    boolean isAnswer() {
        return this == SUPPLEMENT_REQUESTED || this == REFUSED;
    }

    /** zh-CN, for the audit trail. */
    String title() {
        return title;
    }
}
