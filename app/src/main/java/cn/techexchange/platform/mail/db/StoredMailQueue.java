package cn.techexchange.platform.mail.db;

import cn.techexchange.platform.mail.MailQueue;
import cn.techexchange.platform.mail.MailState;
import cn.techexchange.platform.mail.OutgoingMail;
import cn.techexchange.platform.mail.QueuedMail;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Singleton
class StoredMailQueue implements MailQueue {
    private final MailRows rows;

    StoredMailQueue(MailRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(OutgoingMail mail, Instant now) {
        rows.save(MailRow.of(mail, now));
    }

    @Override
    @Transactional
    public List<OutgoingMail> claim(Instant now, Duration lease, int limit) {
        List<MailRow> due = rows.due(now, limit);
        if (!due.isEmpty()) {
            rows.lease(due.stream().map(MailRow::id).toList(), now.plus(lease));
        }
        return due.stream().map(MailRow::toMail).toList();
    }

    @Override
    public void sent(String id, Instant at) {
        rows.sent(id, at);
    }

    @Override
    public void postpone(String id, Instant dueAt, String error) {
        rows.postpone(id, dueAt, error);
    }

    @Override
    public void giveUp(String id, String error) {
        rows.giveUp(id, error);
    }

    @Override
    public void dropWaitingFor(String accountId) {
        rows.dropWaiting(accountId);
    }

    @Override
    public void tryAgain(String id, Instant now) {
        requireOne(rows.tryAgain(id, now));
    }

    @Override
    public void discard(String id) {
        requireOne(rows.discard(id));
    }

    @Override
    public Map<MailState, Long> counts() {
        return Arrays.stream(MailState.values()).collect(Collectors.toMap(Function.identity(), rows::countOf));
    }

    @Override
    public Page<QueuedMail> list(MailState state, @Nullable String cursor, int size) {
        return Page.of(rows.list(state, cursor, size + 1), size, MailRow::id).map(MailRow::toQueued);
    }

    @Override
    public int forget(Instant before) {
        return rows.forget(before);
    }

    private static void requireOne(int changed) {
        if (changed == 0) {
            throw ProblemException.notFound("未送达的邮件");
        }
    }
}
