package cn.techexchange.platform.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/** A mail as it goes over the wire: plain text with HTML as its alternative. */
final class MimeLetter extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String SENDER = "昆都仑区科技成果交易平台";
    private final String messageId;

    private MimeLetter(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static MimeMessage of(Session session, String from, OutgoingMail mail) throws MessagingException {
        String domain = from.substring(from.indexOf('@') + 1);
        var message = new MimeLetter(session, "<" + mail.id() + "@" + domain + ">");
        message.setFrom(sender(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(mail.content().subject(), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        if (!mail.oneClickAddress().isEmpty()) {
            message.setHeader("List-Unsubscribe", "<" + mail.oneClickAddress() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(new MimeMultipart("alternative", plain(mail), html(mail)));
        return message;
    }

    /** The same at each try, so that a reader's program drops a mail that came twice. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static InternetAddress sender(String from) throws MessagingException {
        try {
            return new InternetAddress(from, SENDER, UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeBodyPart plain(OutgoingMail mail) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(mail.content().plain(), UTF_8);
        return part;
    }

    private static MimeBodyPart html(OutgoingMail mail) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(mail.content().html(), UTF_8, "html");
        return part;
    }
}
