package cn.techexchange.identity.organization;

import cn.techexchange.platform.problem.ProblemType;

/** Refusals about organisations. */
public enum OrganizationProblem implements ProblemType {
    TOO_MANY_APPLICATIONS(429, "申请过于频繁"),
    CREDIT_CODE_TAKEN(409, "该统一社会信用代码已登记"),
    ORGANIZATION_NOT_VERIFIED(403, "单位尚未通过核验"),
    ORGANIZATION_STATE_FORBIDS(409, "单位当前状态不允许此操作");

    private final int status;
    private final String title;

    OrganizationProblem(int status, String title) {
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
