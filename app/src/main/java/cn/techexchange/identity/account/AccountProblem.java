package cn.techexchange.identity.account;

import cn.techexchange.platform.problem.ProblemType;

/** Refusals about people and sign-in. */
public enum AccountProblem implements ProblemType {
    EMAIL_TAKEN(409, "该邮箱已注册"),
    SIGN_IN_FAILED(401, "登录失败"),
    SIGN_IN_DELAYED(429, "登录尝试过于频繁"),
    ACCOUNT_DISABLED(403, "账号已停用"),
    SESSION_ENDED(401, "登录已失效");

    private final int status;
    private final String title;

    AccountProblem(int status, String title) {
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
