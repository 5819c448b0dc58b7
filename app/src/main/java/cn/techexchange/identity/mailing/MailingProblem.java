package cn.techexchange.identity.mailing;

import cn.techexchange.platform.problem.ProblemType;

/** Refusals about mail. */
public enum MailingProblem implements ProblemType {
    MAIL_NOT_SET_UP(409, "平台未配置邮件服务"),
    MAIL_ADDRESS_NOT_CONFIRMED(409, "邮箱尚未确认"),
    MAIL_ALREADY_ASKED_FOR(429, "邮件刚刚发送过"),
    MAIL_LINK_INVALID(400, "链接无效或已过期");

    private final int status;
    private final String title;

    MailingProblem(int status, String title) {
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
