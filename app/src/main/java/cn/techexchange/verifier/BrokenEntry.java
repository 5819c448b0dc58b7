package cn.techexchange.verifier;

/** An entry is not as it should be; the message is zh-CN and says how. */
final class BrokenEntry extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenEntry(String message) {
        super(message);
    }
}
