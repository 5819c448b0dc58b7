package cn.techexchange.registry.reconciliation;

import cn.techexchange.platform.problem.ProblemType;

/** What can stand in the way of a reconciliation. */
public enum ReconciliationProblem implements ProblemType {
    DIFFERENCE_SETTLED(409, "差异已处理");

    private final int status;
    private final String title;

    ReconciliationProblem(int status, String title) {
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
