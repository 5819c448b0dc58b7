package cn.techexchange.platform.mail;

import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Puts a letter into the queue; without a mail server it is not written at all. */
@Singleton
public class PostMail {
    private final MailSettings settings;
    private final MailQueue queue;
    private final Clock clock;

    PostMail(MailSettings settings, MailQueue queue, Clock clock) {
        this.settings = settings;
        this.queue = queue;
        this.clock = clock;
    }

    public boolean isOn() {
        return settings.isOn();
    }

    /** @param oneClickAddress empty for a mail that the reader asked for */
    @Transactional
    public void post(String accountId, String recipient, Letter letter, String oneClickAddress) {
        if (!settings.isOn()) {
            return;
        }
        var content = new OutgoingMail.Content(letter.subject(), PlainLetter.of(letter), HtmlLetter.of(letter));
        queue.add(
                new OutgoingMail(Ids.next(), accountId, recipient, content, oneClickAddress, 0), LocalTime.now(clock));
    }
}
