package cn.techexchange.platform.mail;

import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** The mail server of the settings. Every wait has an end: a server that hangs must not keep the queue. */
@Singleton
final class SmtpServer implements MailServer {
    private static final String TIMEOUT_MILLIS = "15000";
    private static final int PERMANENT = 500;
    private final MailSettings settings;
    private final Session session;

    SmtpServer(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings), authenticator(settings));
    }

    @Override
    public void send(OutgoingMail mail) {
        try {
            Transport.send(MimeLetter.of(session, settings.from(), mail));
        } catch (MessagingException e) {
            if (isPermanent(e)) {
                throw new MailRefused(reason(e), e);
            }
            throw new MailUnavailable(reason(e), e);
        }
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put("mail.smtp.auth", Boolean.toString(settings.signsIn()));
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        boolean startTls = settings.security() == MailSettings.Security.STARTTLS;
        properties.put("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.put("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(settings.security() == MailSettings.Security.TLS));
        return properties;
    }

    private static @Nullable Authenticator authenticator(MailSettings settings) {
        if (!settings.signsIn()) {
            return null;
        }
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.user(), settings.password());
            }
        };
    }

    /** A reply of 5xx about the address or the mail (RFC 5321, 4.2.1); signing in and connecting may be put right. */
    private static boolean isPermanent(MessagingException failure) {
        for (@Nullable Exception next = failure;
                next instanceof MessagingException current;
                next = current.getNextException()) {
            if (current instanceof SMTPAddressFailedException address && address.getReturnCode() >= PERMANENT
                    || current instanceof SMTPSendFailedException send && send.getReturnCode() >= PERMANENT) {
                return true;
            }
        }
        return false;
    }

    private static String reason(MessagingException failure) {
        Exception next = failure.getNextException();
        return failure instanceof SendFailedException && next != null
                ? String.valueOf(next.getMessage())
                : String.valueOf(failure.getMessage());
    }
}
