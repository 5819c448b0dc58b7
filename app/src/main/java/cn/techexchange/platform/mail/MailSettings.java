package cn.techexchange.platform.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.Objects;

/**
 * The mail server, by settings only; without a host there is no mail.
 *
 * @param security NONE, STARTTLS (demanded, not merely offered) or TLS from the first byte
 * @param from address that mails come from
 * @param firstDelay before the first new try; each following one waits four times as long
 */
@ConfigurationProperties("exchange.mail")
public record MailSettings(
        @Bindable(defaultValue = "") String host,
        @Bindable(defaultValue = "25") int port,
        @Nullable String user,
        @Nullable String password,
        @Bindable(defaultValue = "NONE") Security security,
        @Bindable(defaultValue = "") String from,
        @Bindable(defaultValue = "1m") Duration firstDelay) {
    public MailSettings {
        host = host.strip();
        from = from.strip();
        if (!host.isEmpty() && from.isEmpty()) {
            throw new IllegalStateException(
                    "exchange.mail.from must name the sender's address when there is a mail host");
        }
    }

    public boolean isOn() {
        return !host.isEmpty();
    }

    boolean signsIn() {
        return !Objects.requireNonNullElse(user, "").isBlank();
    }

    /** How the connection is kept from being read. */
    public enum Security {
        NONE,
        STARTTLS,
        TLS
    }
}
