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
    EXPERTS_REQUIRED(409, "须先经专家评审"),
    EXPERTS_NOT_PROVIDED(409, "适用规则没有专家评审"),
    OPINIONS_MISSING(409, "专家意见不足"),
    TAKEN_BY_ANOTHER(409, "由他人处理中"),
    NOT_TAKEN_BY_YOU(409, "不由您处理中"),
    FINDINGS_OPEN(409, "还有须更正的预检提示"),
    CHANGE_PENDING(409, "有未办结的变更申请"),
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
