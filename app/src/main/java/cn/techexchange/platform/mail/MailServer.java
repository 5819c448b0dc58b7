package cn.techexchange.platform.mail;

/** Takes mails over. */
interface MailServer {
    /** @throws MailRefused when this mail will never be taken; {@link MailUnavailable} when a later try may succeed */
    void send(OutgoingMail mail);
}
