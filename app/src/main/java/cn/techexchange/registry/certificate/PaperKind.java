package cn.techexchange.registry.certificate;

/** What the desk gives out at the end. */
public enum PaperKind {
    CERTIFICATE("技术合同登记证明"),
    REFUSAL("不予登记通知书");

    private final String title;

    PaperKind(String title) {
        this.title = title;
    }

    /** zh-CN, the name of its file too. */
    public String title() {
        return title;
    }
}
