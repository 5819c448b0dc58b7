package cn.techexchange.registry.registration.expert;

import cn.techexchange.platform.problem.ProblemType;

/** Refusals about experts. */
public enum ExpertProblem implements ProblemType {
    NOT_AN_EXPERT(409, "不是评审专家"),
    EXPERT_BELONGS_TO_PARTY(409, "专家与合同当事人属同一单位"),
    EXPERT_REVIEWED_IT(409, "审核人不能兼任专家"),
    EXPERT_ALREADY_ASSIGNED(409, "专家已受邀"),
    ALREADY_DECLARED(409, "已申明是否回避"),
    DECLARATION_MISSING(409, "尚未申明是否回避"),
    EXPERT_CONFLICTED(403, "已申明回避"),
    OPINION_LOCKED(409, "意见已提交");

    private final int status;
    private final String title;

    ExpertProblem(int status, String title) {
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
