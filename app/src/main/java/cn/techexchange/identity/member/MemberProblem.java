package cn.techexchange.identity.member;

import cn.techexchange.platform.problem.ProblemType;

/** Refusals about the people of organisations. */
public enum MemberProblem implements ProblemType {
    INVITATION_NOT_VALID(410, "邀请已失效"),
    INVITATION_NOT_PENDING(409, "邀请已处理"),
    RESET_NOT_VALID(410, "链接已失效"),
    LAST_MANAGER(409, "至少保留一名管理员"),
    OWN_ACCOUNT(409, "不能停用自己的账号");

    private final int status;
    private final String title;

    MemberProblem(int status, String title) {
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
