package cn.techexchange.market.imports.form;

/** A text that is no value of the wanted kind; the message is zh-CN and says what would be right. */
public final class WrongValue extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String message;

    public WrongValue(String message) {
        super(message, null, false, false);
        this.message = message;
    }

    public String message() {
        return message;
    }
}
