package cn.techexchange.market.attachment;

import cn.techexchange.platform.problem.ProblemType;

/** Refusals about attachments. */
public enum AttachmentProblem implements ProblemType {
    TOO_MANY_ATTACHMENTS(409, "附件过多");

    private final int status;
    private final String title;

    AttachmentProblem(int status, String title) {
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
