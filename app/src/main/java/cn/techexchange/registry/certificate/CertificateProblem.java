package cn.techexchange.registry.certificate;

import cn.techexchange.platform.problem.ProblemType;

/** Refusals about papers. */
enum CertificateProblem implements ProblemType {
    PAPER_NOT_DUE(409, "登记尚未办结"),
    REGISTRATION_ENDED(409, "登记已注销或撤销");

    private final int status;
    private final String title;

    CertificateProblem(int status, String title) {
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
