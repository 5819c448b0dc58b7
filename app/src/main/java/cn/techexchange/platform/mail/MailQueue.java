package cn.techexchange.platform.mail;

import cn.techexchange.platform.page.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Mails that wait for the server, those sent, and those given up. */
public interface MailQueue {
    /** Adds within the caller's transaction: the mail is there exactly when its cause is. */
    void add(OutgoingMail mail, Instant now);

    /** Due mails, the longest waiting first; others leave them alone until the lease is over. */
    List<OutgoingMail> claim(Instant now, Duration lease, int limit);

    /** Forgets what it said: the platform keeps no copy of people's post. */
    void sent(String id, Instant at);

    void postpone(String id, Instant dueAt, String error);

    void giveUp(String id, String error);

    /** Drops what still waits for a person. */
    void dropWaitingFor(String accountId);

    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} when no such mail was given up */
    void tryAgain(String id, Instant now);

    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} when no such mail was given up */
    void discard(String id);

    Map<MailState, Long> counts();

    /** Newest first. */
    Page<QueuedMail> list(MailState state, @Nullable String cursor, int size);

    /** Removes what was sent before that moment. @return how many */
    int forget(Instant before);
}
