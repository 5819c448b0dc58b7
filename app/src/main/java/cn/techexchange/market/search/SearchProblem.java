package cn.techexchange.market.search;

import cn.techexchange.platform.problem.ProblemType;

/** Refusals about searching. */
public enum SearchProblem implements ProblemType {
    REBUILD_RUNNING(409, "索引正在重建"),
    SEARCH_LIMITED(503, "检索暂时受限");

    private final int status;
    private final String title;

    SearchProblem(int status, String title) {
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
