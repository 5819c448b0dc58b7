package cn.techexchange.registry.registration;

import cn.techexchange.platform.problem.ProblemType;

/** Refusals about registrations. */
public enum RegistrationProblem implements ProblemType {
    REGISTRATION_STATE_FORBIDS(409, "登记当前状态不允许此操作"),
    CONTRACT_ALREADY_FILED(409, "合同已提交登记"),
    REVIEWERS_MUST_DIFFER(403, "一审人与二审人不能相同"),
    REVIEWER_BELONGS_TO_PARTY(403, "审核人与合同当事人属同一单位"),
    OTHER_REVIEWERS_STEP(403, "不是您办理的环节"),
    NATIONAL_NUMBER_TAKEN(409, "全国登记编号已使用"),
    VALUES_OUT_OF_RANGE(409, "金额不符合规则");

    private final int status;
    private final String title;

    RegistrationProblem(int status, String title) {
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
