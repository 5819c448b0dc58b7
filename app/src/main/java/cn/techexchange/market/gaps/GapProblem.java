package cn.techexchange.market.gaps;

import cn.techexchange.platform.problem.ProblemType;

/** What cannot be done about gaps now. */
public enum GapProblem implements ProblemType {
    GAPS_BEING_COMPUTED(409, "正在重新计算"),
    ALREADY_CANDIDATE(409, "已列为揭榜候选"),
    CANDIDATE_WITHDRAWN(409, "候选已撤回");

    private final int status;
    private final String title;

    GapProblem(int status, String title) {
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
