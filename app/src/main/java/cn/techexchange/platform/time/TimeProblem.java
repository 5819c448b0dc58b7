package cn.techexchange.platform.time;

import cn.techexchange.platform.problem.ProblemType;

/** Refusals about dates. */
enum TimeProblem implements ProblemType {
    CALENDAR_MISSING;

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "缺少节假日安排";
    }
}
