package cn.techexchange.market.search.vocabulary;

/** Whose entry it is. */
public enum EntryOrigin {
    DELIVERED("随系统交付"),
    /** Delivered, and changed or switched off by the bureau. */
    CHANGED("本局已修改"),
    OWN("本局新增");

    private final String label;

    EntryOrigin(String label) {
        this.label = label;
    }

    /** zh-CN */
    public String label() {
        return label;
    }
}
