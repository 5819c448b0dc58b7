package cn.techexchange.market.imports;

import cn.techexchange.platform.problem.ProblemType;

/** Refusals of imports. */
enum ImportProblem implements ProblemType {
    IMPORT_NOT_CHECKED("试运行尚未完成"),
    IMPORT_ALREADY_RUN("已经导入");

    private final String title;

    ImportProblem(String title) {
        this.title = title;
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return title;
    }
}
