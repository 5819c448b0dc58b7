package cn.techexchange.market.brokerage;

import cn.techexchange.platform.problem.ProblemType;

/** What a broker or a side may not do. */
public enum BrokerageProblem implements ProblemType {
    INTRODUCTION_NOT_POSSIBLE(409, "现在不能引荐这两方"),
    OWN_INTEREST(409, "不能引荐本单位的成果或需求"),
    INTRODUCTION_ENDED(409, "引荐已结束"),
    INTRODUCTION_ALREADY_ANSWERED(409, "您单位已经答复"),
    INTRODUCTION_STILL_OPEN(409, "引荐还在等待答复");

    private final int status;
    private final String title;

    BrokerageProblem(int status, String title) {
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
