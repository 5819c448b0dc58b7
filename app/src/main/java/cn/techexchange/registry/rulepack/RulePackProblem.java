package cn.techexchange.registry.rulepack;

import cn.techexchange.platform.problem.ProblemType;

/** Refusals about rule packs. */
enum RulePackProblem implements ProblemType {
    NO_RULE_PACK_IN_FORCE(409, "没有适用的认定规则"),
    RULE_PACK_FILE_INVALID(400, "规则包文件有误"),
    RULE_PACK_VERSION_TAKEN(409, "规则包版本已存在"),
    RULE_PACK_DECIDED(409, "规则包已审批"),
    RULE_PACK_NEEDS_SECOND_PERSON(403, "须由另一人审批");

    private final int status;
    private final String title;

    RulePackProblem(int status, String title) {
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
