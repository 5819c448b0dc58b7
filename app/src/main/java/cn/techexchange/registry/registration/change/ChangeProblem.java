package cn.techexchange.registry.registration.change;

import cn.techexchange.platform.problem.ProblemType;

/** Refusals about changes and applications for cancellation. */
public enum ChangeProblem implements ProblemType {
    CHANGE_STATE_FORBIDS(409, "变更申请当前状态不允许此操作"),
    CHANGE_WITHOUT_DIFFERENCE(409, "变更内容与登记版本相同"),
    CANCELLATION_ALREADY_REQUESTED(409, "已申请注销"),
    CANCELLATION_ALREADY_ANSWERED(409, "注销申请已答复");

    private final int status;
    private final String title;

    ChangeProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
