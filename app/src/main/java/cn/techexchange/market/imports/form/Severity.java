package cn.techexchange.market.imports.form;

/** What a finding means for its row. */
public enum Severity {
    /** The row is rejected. */
    ERROR("错误"),
    /** The row is taken in, with something in it changed. */
    NOTE("提示");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
