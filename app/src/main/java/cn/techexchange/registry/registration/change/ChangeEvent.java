package cn.techexchange.registry.registration.change;

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

    /** zh-CN, for the audit trail. */
    String title() {
        return title;
    }
}
