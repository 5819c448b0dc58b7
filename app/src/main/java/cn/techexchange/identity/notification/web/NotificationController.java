package cn.techexchange.identity.notification.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.notification.Notification;
import cn.techexchange.identity.notification.Notifications;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.time.LocalTime;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A signed-in person's notes. */
@Controller("/api/notifications")
@Secured({
    Role.Name.INSTITUTE_MEMBER,
    Role.Name.ENTERPRISE_MEMBER,
    Role.Name.BROKER,
    Role.Name.EXPERT,
    Role.Name.FIRST_REVIEWER,
    Role.Name.SECOND_REVIEWER,
    Role.Name.ADMINISTRATOR,
    Role.Name.AUDITOR,
    Role.Name.ORGANIZATION_ADMIN
})
class NotificationController {
    private static final int SIZE = 30;
    private final Notifications notifications;
    private final Clock clock;

    NotificationController(Notifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    @Get
    NotificationList list(@Parameter(hidden = true) Caller caller, @QueryValue @Nullable String after) {
        Page<Notification> page = Page.of(notifications.list(caller, after, SIZE + 1), SIZE, Notification::id);
        return new NotificationList(
                page.items().stream().map(NotificationController::view).toList(),
                page.next(),
                notifications.countUnread(caller));
    }

    @Post("/read")
    @Status(HttpStatus.NO_CONTENT)
    void read(@Parameter(hidden = true) Caller caller, @Body @Valid NotificationReadRequest body) {
        notifications.markRead(caller, body.id(), LocalTime.now(clock));
    }

    private static NotificationView view(Notification notification) {
        return new NotificationView(
                notification.id(),
                notification.title(),
                notification.text(),
                notification.link(),
                notification.createdAt(),
                notification.readAt() != null);
    }

    @Serdeable
    record NotificationList(
            List<NotificationView> items, @Nullable String next, long unread) {}

    @Serdeable
    record NotificationView(String id, String title, String text, String link, Instant createdAt, boolean read) {}

    /** @param id one note, null for all */
    @Serdeable
    record NotificationReadRequest(
            @Nullable @Pattern(regexp = "[0-9a-f-]{36}") String id) {}
}
