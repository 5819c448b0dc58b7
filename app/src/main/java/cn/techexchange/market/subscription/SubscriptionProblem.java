package cn.techexchange.market.subscription;

import cn.techexchange.platform.problem.ProblemType;

/** Refusals about subscriptions. */
public enum SubscriptionProblem implements ProblemType {
    TOO_MANY_SUBSCRIPTIONS(409, "订阅已达上限"),
    ALREADY_SUBSCRIBED(409, "已经订阅"),
    FEED_NOT_OFFERED(409, "不提供订阅源"),
    UNSUBSCRIBE_LINK_INVALID(400, "退订链接无效");

    private final int status;
    private final String title;

    SubscriptionProblem(int status, String title) {
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
