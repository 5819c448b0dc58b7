package cn.techexchange.market.negotiation;

import cn.techexchange.platform.problem.ProblemType;

/** Moves that are not allowed. */
public enum NegotiationProblem implements ProblemType {
    OWN_LISTING(409, "不能向本单位的成果或需求发起对接"),
    ENQUIRY_ALREADY_OPEN(409, "已在对接中"),
    NO_OPEN_OFFER(409, "没有待答复的报价"),
    OFFER_STILL_OPEN(409, "上一报价尚未答复"),
    OWN_OFFER(409, "不能答复本方的报价"),
    NOT_YOUR_OFFER(409, "不能撤回对方的报价"),
    OFFER_EXPIRED(409, "报价已过有效期"),
    NEGOTIATION_AGREED(409, "对接已达成一致"),
    NEGOTIATION_CLOSED(409, "对接已结束"),
    NOT_A_BROKER(409, "该账号不是技术经理人");

    private final int status;
    private final String title;

    NegotiationProblem(int status, String title) {
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
