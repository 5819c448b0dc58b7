package cn.techexchange.platform.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail as the administrator sees it, without what it says. @param error of the last try */
public record QueuedMail(
        String id,
        String recipient,
        String subject,
        MailState state,
        int attempts,
        @Nullable Instant dueAt,
        @Nullable String error,
        Instant createdAt) {}
