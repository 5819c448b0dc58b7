package cn.techexchange.registry.registration.finding;

import cn.techexchange.platform.problem.ProblemType;

/** Refusals about findings. */
enum FindingProblem implements ProblemType {
    FINDING_GONE;

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "预检提示已不存在";
    }
}
