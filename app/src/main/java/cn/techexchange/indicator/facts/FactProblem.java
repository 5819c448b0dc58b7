package cn.techexchange.indicator.facts;

import cn.techexchange.platform.problem.ProblemType;

/** Refusals of questions about figures. */
public enum FactProblem implements ProblemType {
    TOO_MANY_CELLS;

    @Override
    public int status() {
        return 400;
    }

    @Override
    public String title() {
        return "交叉表过大";
    }
}
