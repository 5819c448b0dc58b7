package cn.techexchange.identity.mailing;

import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.mail.MailQueue;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Stops every reminder by mail to a person, or lets them go on. */
@Singleton
public class PauseMail {
    private final MailPreferences preferences;
    private final MailQueue queue;
    private final MailRecord record;

    PauseMail(MailPreferences preferences, MailQueue queue, MailRecord record) {
        this.preferences = preferences;
        this.queue = queue;
        this.record = record;
    }

    /** What still waits is dropped; mails that the person asked for are not. */
    @Transactional
    public MailPreference pause(Actor person, String accountId, boolean paused) {
        MailPreference before = preferences.of(accountId);
        if (before.paused() == paused) {
            return before;
        }
        MailPreference after = before.paused(paused);
        preferences.put(after);
        if (paused) {
            queue.dropWaitingFor(accountId);
        }
        record.write(person, paused ? "MAIL_PAUSED" : "MAIL_RESUMED", paused ? "暂停全部提醒邮件" : "恢复提醒邮件");
        return after;
    }
}
