package cn.techexchange.identity.mailing;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.mail.MailQueue;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What the administrator may do about mails that were given up. */
@Singleton
public class MailOffice {
    private final MailQueue queue;
    private final Audit audit;
    private final Clock clock;

    MailOffice(MailQueue queue, Audit audit, Clock clock) {
        this.queue = queue;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void tryAgain(Caller caller, String id) {
        queue.tryAgain(id, LocalTime.now(clock));
        audit.record(caller.actor(), "MAIL_TRIED_AGAIN", new Audit.Subject("mail", id), "重新发送未送达的邮件");
    }

    @Transactional
    public void discard(Caller caller, String id) {
        queue.discard(id);
        audit.record(caller.actor(), "MAIL_DISCARDED", new Audit.Subject("mail", id), "删除未送达的邮件");
    }
}
