package cn.techexchange.platform.mail;

/** The server could not be reached, or asks for patience. */
final class MailUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MailUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
