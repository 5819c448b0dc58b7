package cn.techexchange.identity.mailing.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.mailing.MailOffice;
import cn.techexchange.platform.mail.MailQueue;
import cn.techexchange.platform.mail.MailState;
import cn.techexchange.platform.mail.PostMail;
import cn.techexchange.platform.mail.QueuedMail;
import cn.techexchange.platform.page.Page;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The mail queue as the bureau's administrator sees it: who and when, never what. */
@Controller("/api/administration/mail")
class MailAdministrationController {
    private static final int SIZE = 50;
    private final MailQueue queue;
    private final PostMail post;
    private final MailOffice office;

    MailAdministrationController(MailQueue queue, PostMail post, MailOffice office) {
        this.queue = queue;
        this.post = post;
        this.office = office;
    }

    @Get
    @Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    MailOverview list(@QueryValue MailState state, @QueryValue @Nullable String after) {
        Map<MailState, Long> counts = queue.counts();
        Page<MailLine> page = queue.list(state, after, SIZE).map(MailLine::of);
        return new MailOverview(
                post.isOn(),
                counts.getOrDefault(MailState.WAITING, 0L),
                counts.getOrDefault(MailState.SENT, 0L),
                counts.getOrDefault(MailState.DEAD, 0L),
                page.items(),
                page.next());
    }

    @Post("/{id}/retry")
    @Secured(Role.Name.ADMINISTRATOR)
    @Status(HttpStatus.NO_CONTENT)
    void retry(@Parameter(hidden = true) Caller caller, String id) {
        office.tryAgain(caller, id);
    }

    @Delete("/{id}")
    @Secured(Role.Name.ADMINISTRATOR)
    @Status(HttpStatus.NO_CONTENT)
    void discard(@Parameter(hidden = true) Caller caller, String id) {
        office.discard(caller, id);
    }

    /** @param available false where the platform has no mail server */
    @Serdeable
    record MailOverview(
            boolean available,
            long waiting,
            long sent,
            long dead,
            List<MailLine> items,
            @Nullable String next) {}

    @Serdeable
    record MailLine(
            String id,
            String recipient,
            String subject,
            int attempts,
            @Nullable Instant dueAt,
            @Nullable String error,
            Instant createdAt) {
        static MailLine of(QueuedMail mail) {
            return new MailLine(
                    mail.id(),
                    mail.recipient(),
                    mail.subject(),
                    mail.attempts(),
                    mail.dueAt(),
                    mail.error(),
                    mail.createdAt());
        }
    }
}
