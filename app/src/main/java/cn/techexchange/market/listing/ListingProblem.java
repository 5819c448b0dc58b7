package cn.techexchange.market.listing;

import cn.techexchange.platform.problem.ProblemType;

/** Refusals about achievements and demands. */
public enum ListingProblem implements ProblemType {
    LISTING_STATE_FORBIDS(409, "当前状态不允许此操作"),
    LISTING_IN_REVIEW(409, "正在审核，暂不能修改"),
    NOTHING_TO_REVIEW(409, "没有待审核的内容"),
    SECRET_NOT_LISTABLE(409, "涉密内容不得发布"),
    OWN_LISTING_REVIEW(403, "不能审核本单位的内容");

    private final int status;
    private final String title;

    ListingProblem(int status, String title) {
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
