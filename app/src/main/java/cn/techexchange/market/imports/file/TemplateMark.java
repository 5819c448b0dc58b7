package cn.techexchange.market.imports.file;

/** First words of the rows that only explain; they are never taken in. */
public final class TemplateMark {
    public static final String EXPLANATION = "#说明";
    public static final String EXAMPLE = "#示例";

    private TemplateMark() {}
}
