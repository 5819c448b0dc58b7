package cn.techexchange.platform.mail.db;

import cn.techexchange.platform.mail.MailState;
import cn.techexchange.platform.mail.OutgoingMail;
import cn.techexchange.platform.mail.QueuedMail;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** @param dueAt when it is tried next, or until when somebody has it in hand; null once nothing is to be tried */
@MappedEntity("mail")
record MailRow(
        @Id String id,
        String accountId,
        String recipient,
        String subject,
        String plain,
        String html,
        String oneClickAddress,
        MailState state,
        int attempts,
        @Nullable Instant dueAt,
        @Nullable String lastError,
        Instant createdAt,
        @Nullable Instant sentAt) {
    static MailRow of(OutgoingMail mail, Instant now) {
        OutgoingMail.Content content = mail.content();
        return new MailRow(
                mail.id(),
                mail.accountId(),
                mail.recipient(),
                content.subject(),
                content.plain(),
                content.html(),
                mail.oneClickAddress(),
                MailState.WAITING,
                0,
                now,
                null,
                now,
                null);
    }

    OutgoingMail toMail() {
        var content = new OutgoingMail.Content(subject, plain, html);
        return new OutgoingMail(id, accountId, recipient, content, oneClickAddress, attempts);
    }

    QueuedMail toQueued() {
        return new QueuedMail(id, recipient, subject, state, attempts, dueAt, lastError, createdAt);
    }
}
