package cn.techexchange.market.imports.form;

/** A text that is no value of the wanted kind; the message is zh-CN and says what would be right. */
final class WrongValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongValue(String message) {
        super(message, null, false, false);
    }
}
