package cn.techexchange.market.confidential;

import cn.techexchange.platform.problem.ProblemType;

/** Refusals about confidential details. */
public enum ConfidentialProblem implements ProblemType {
    ACCESS_STATE_FORBIDS(409, "当前状态不允许此操作"),
    ACCESS_ALREADY_REQUESTED(409, "已有进行中的申请"),
    OWN_LISTING(409, "本单位的资料无需申请"),
    NOTHING_CONFIDENTIAL(409, "没有该层保密资料"),
    UNDERTAKING_CHANGED(409, "承诺书内容已变化"),
    ACCESS_NOT_OPEN(403, "尚未获准查看");

    private final int status;
    private final String title;

    ConfidentialProblem(int status, String title) {
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
