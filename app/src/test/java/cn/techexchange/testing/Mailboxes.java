package cn.techexchange.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A real SMTP server where the platform looks for one, and the post that came. */
public final class Mailboxes implements AutoCloseable {
    private final GreenMail server;

    private Mailboxes(GreenMail server) {
        this.server = server;
    }

    public static Mailboxes open() {
        var server = new GreenMail(new ServerSetup(RunningPlatform.MAIL_PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return new Mailboxes(server);
    }

    /** Mails to a person, in the order in which they came. */
    public List<Mail> of(Person person) {
        var mails = new ArrayList<Mail>();
        try {
            for (MimeMessage message : server.getReceivedMessages()) {
                if (message.getRecipients(Message.RecipientType.TO)[0]
                        .toString()
                        .equals(person.email())) {
                    mails.add(Mail.of(message));
                }
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return mails;
    }

    @Override
    public void close() {
        server.stop();
    }

    /** @param oneClick the address in List-Unsubscribe, empty where there is none */
    public record Mail(String subject, String plain, String html, String oneClick, boolean oneClickPost, String id) {
        private static Mail of(MimeMessage message) throws MessagingException, IOException {
            var parts = (MimeMultipart) message.getContent();
            String list = header(message, "List-Unsubscribe");
            return new Mail(
                    message.getSubject(),
                    text(parts.getBodyPart(0)),
                    text(parts.getBodyPart(1)),
                    list.isEmpty() ? "" : list.substring(1, list.length() - 1),
                    header(message, "List-Unsubscribe-Post").equals("List-Unsubscribe=One-Click"),
                    message.getMessageID());
        }

        private static String text(BodyPart part) throws MessagingException, IOException {
            return part.getContent().toString().replace("\r\n", "\n");
        }

        private static String header(MimeMessage message, String name) throws MessagingException {
            String[] values = message.getHeader(name);
            return values == null ? "" : values[0].replaceAll("\\s+", "");
        }
    }
}
