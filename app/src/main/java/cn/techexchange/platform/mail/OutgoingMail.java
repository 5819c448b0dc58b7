package cn.techexchange.platform.mail;

/**
 * A mail on its way.
 *
 * @param accountId whom it is for
 * @param attempts tries that failed
 * @param oneClickAddress takes the one-click POST of RFC 8058; empty for a mail that the reader asked for
 */
public record OutgoingMail(
        String id, String accountId, String recipient, Content content, String oneClickAddress, int attempts) {
    public record Content(String subject, String plain, String html) {}
}
