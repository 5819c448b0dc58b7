package cn.techexchange.registry.registration.rating;

import cn.techexchange.platform.problem.ProblemType;

/** Refusals about ratings. */
public enum RatingProblem implements ProblemType {
    CASE_NOT_FINISHED("尚未办结"),
    ALREADY_RATED("已评价"),
    NO_FOLLOW_UP_OPEN("没有待回访事项");

    private final String title;

    RatingProblem(String title) {
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
