package cn.techexchange.market.matching;

import java.util.List;

/** Scores the conduct by the named rules, one for each criterion. */
final class ScoreConduct {
    private static final List<ConductRule> RULES = List.of(new FeedbackRule(), new ResponseRule(), new CapacityRule());

    private ScoreConduct() {}

    static List<Finding> of(Conduct conduct) {
        return RULES.stream().map(rule -> rule.judge(conduct)).toList();
    }
}
