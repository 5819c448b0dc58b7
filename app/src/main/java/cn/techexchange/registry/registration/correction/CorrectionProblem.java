package cn.techexchange.registry.registration.correction;

import cn.techexchange.platform.problem.ProblemType;

/** Refusals about corrections. */
public enum CorrectionProblem implements ProblemType {
    CORRECTION_ALREADY_POSTED(409, "这笔凭证已登记"),
    EVIDENCE_OF_THE_SELLER(403, "证明文件仅供卖方和登记机构查阅");

    private final int status;
    private final String title;

    CorrectionProblem(int status, String title) {
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
