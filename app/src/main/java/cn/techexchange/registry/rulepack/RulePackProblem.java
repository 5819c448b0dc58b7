package cn.techexchange.registry.rulepack;

import cn.techexchange.platform.problem.ProblemType;

/** Refusals about rule packs. */
enum RulePackProblem implements ProblemType {
    NO_RULE_PACK_IN_FORCE;

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "没有适用的认定规则";
    }
}
