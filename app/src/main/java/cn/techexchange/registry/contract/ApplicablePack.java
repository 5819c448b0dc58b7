package cn.techexchange.registry.contract;

import cn.techexchange.registry.rulepack.RulePack;

/** Which rule pack a contract is judged by. */
public interface ApplicablePack {
    /**
     * The one in force on the day of acceptance, in the edition of that day; before acceptance that of today.
     *
     * @throws cn.techexchange.platform.problem.ProblemException {@code NO_RULE_PACK_IN_FORCE}
     */
    RulePack of(Contract contract);
}
