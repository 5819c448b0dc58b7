package cn.techexchange.identity.notification.db;

import cn.techexchange.identity.notification.Notification;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Introspected
record ReadNotificationRow(
        String id,
        String title,
        String text,
        String link,
        Instant createdAt,
        @Nullable Instant readAt) {
    Notification toNotification() {
        return new Notification(id, title, text, link, createdAt, readAt);
    }
}
