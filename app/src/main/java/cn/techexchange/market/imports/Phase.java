package cn.techexchange.market.imports;

/** The two passes over a file; both are the same work, only the second writes listings. */
public enum Phase {
    CHECK("试运行"),
    RUN("导入");

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
