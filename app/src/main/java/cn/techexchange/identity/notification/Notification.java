package cn.techexchange.identity.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A note as one reader sees it.
 *
 * @param link address inside the site
 * @param readAt null while this reader has not read it
 */
public record Notification(
        String id,
        String title,
        String text,
        String link,
        Instant createdAt,
        @Nullable Instant readAt) {}
