package cn.techexchange.market.search.vocabulary;

import cn.techexchange.platform.problem.ProblemType;

/** Refusals about the vocabulary. */
public enum VocabularyProblem implements ProblemType {
    VOCABULARY_ENTRY_EXISTS(409, "词表中已有这一条"),
    VOCABULARY_FULL(409, "词表已满"),
    DELIVERED_ENTRY_STAYS(409, "系统自带的词条不能删除");

    private final int status;
    private final String title;

    VocabularyProblem(int status, String title) {
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
