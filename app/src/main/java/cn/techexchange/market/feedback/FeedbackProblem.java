package cn.techexchange.market.feedback;

import cn.techexchange.platform.problem.ProblemType;

/** Feedback that is not taken. */
public enum FeedbackProblem implements ProblemType {
    FEEDBACK_JUST_CHANGED(409, "反馈刚刚被修改");

    private final int status;
    private final String title;

    FeedbackProblem(int status, String title) {
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
