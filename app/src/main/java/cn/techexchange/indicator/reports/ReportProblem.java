package cn.techexchange.indicator.reports;

import cn.techexchange.platform.problem.ProblemType;

/** Refusals about reports. */
enum ReportProblem implements ProblemType {
    PERIOD_NOT_OVER("统计期尚未结束"),
    ALREADY_PUBLISHED("报告已经公开");

    private final String title;

    ReportProblem(String title) {
        this.title = title;
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return title;
    }
}
