package cn.techexchange.platform.mail;

/** The server will not take this mail, now or later. */
final class MailRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MailRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
