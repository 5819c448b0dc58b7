package cn.techexchange.market.imports.form;

/** What a column's values look like; the label explains it in the template. */
public enum FieldShape {
    TEXT("文字"),
    LONG_TEXT("多行文字"),
    LIST("多个词"),
    ENTRIES("多项"),
    CODE("代码或名称"),
    CODES("多个代码或名称"),
    FOREIGN("外部分类"),
    CHOICE("选项"),
    MONEY("金额"),
    DATE("日期"),
    YES_NO("是或否");

    private final String label;

    FieldShape(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
