package cn.techexchange.identity.notification.db;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.notification.Audience;
import cn.techexchange.identity.notification.Notification;
import cn.techexchange.identity.notification.Notifications;
import cn.techexchange.platform.id.Ids;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Singleton
final class StoredNotifications implements Notifications {
    /** No hexadecimal id comes after it. */
    private static final String AFTER_ALL = "g";

    private static final String ALL = "%";
    private final NotificationRows rows;

    StoredNotifications(NotificationRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(Audience audience, String title, String text, String link, Instant at) {
        rows.save(new NotificationRow(Ids.next(), audience.type().name(), audience.value(), title, text, link, at));
    }

    @Override
    public List<Notification> list(Caller reader, @Nullable String before, int limit) {
        return rows
                .list(
                        reader.accountId(),
                        roles(reader),
                        organization(reader),
                        before == null ? AFTER_ALL : before,
                        limit)
                .stream()
                .map(ReadNotificationRow::toNotification)
                .toList();
    }

    @Override
    public long countUnread(Caller reader) {
        return rows.countUnread(reader.accountId(), roles(reader), organization(reader));
    }

    @Override
    public void markRead(Caller reader, @Nullable String id, Instant at) {
        rows.markRead(reader.accountId(), roles(reader), organization(reader), id == null ? ALL : id, at);
    }

    /** Never empty, so that IN has something to look at. */
    private static List<String> roles(Caller reader) {
        List<String> roles = reader.roles().stream().map(Enum::name).sorted().toList();
        return roles.isEmpty() ? List.of("") : roles;
    }

    private static String organization(Caller reader) {
        return reader.organizationId() == null ? "" : reader.organizationId();
    }
}
