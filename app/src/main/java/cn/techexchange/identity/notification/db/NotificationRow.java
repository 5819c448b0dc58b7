package cn.techexchange.identity.notification.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("notification")
record NotificationRow(
        @Id String id,
        String audienceType,
        String audience,
        String title,
        String text,
        String link,
        Instant createdAt) {}
