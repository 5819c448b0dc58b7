package cn.techexchange.identity.notification;

import cn.techexchange.identity.account.Caller;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The notes there are; each reader sees those for the own roles and organisation. */
public interface Notifications {
    void add(Audience audience, String title, String text, String link, Instant at);

    /** Newest first. @param before id of the last one of the page before, null for the first page */
    List<Notification> list(Caller reader, @Nullable String before, int limit);

    long countUnread(Caller reader);

    /** @param id one note, null for all; notes for others are left alone */
    void markRead(Caller reader, @Nullable String id, Instant at);
}
