package cn.techexchange.registry.registration.change.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.page.Page;
import cn.techexchange.registry.registration.QueueFilter.Handling;
import cn.techexchange.registry.registration.QueuePlace;
import cn.techexchange.registry.registration.ReviewStep;
import cn.techexchange.registry.registration.ReviewingPeople;
import cn.techexchange.registry.registration.RunningClock;
import cn.techexchange.registry.registration.change.Change;
import cn.techexchange.registry.registration.change.ChangeFilter;
import cn.techexchange.registry.registration.change.Changes;
import cn.techexchange.registry.registration.change.web.ChangeAnswers.ChangeCounts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Turns the desk's questions about changes into filters, and counts what is behind each. */
@Singleton
final class ChangeQueue {
    private static final int PAGE = 50;
    private final Changes changes;
    private final ReviewingPeople reviewing;
    private final RunningClock clock;

    ChangeQueue(Changes changes, ReviewingPeople reviewing, RunningClock clock) {
        this.changes = changes;
        this.reviewing = reviewing;
        this.clock = clock;
    }

    Page<Change> page(Caller caller, ChangeQuery query) {
        QueuePlace after = QueuePlace.parse(query.cursor());
        return filter(caller, query)
                .map(filter -> changes.queue(filter, after, PAGE + 1))
                .map(found ->
                        Page.of(found, PAGE, last -> QueuePlace.ofReviewed(last).cursor()))
                .orElseGet(() -> new Page<>(List.of(), null));
    }

    ChangeCounts counts(Caller caller) {
        return new ChangeCounts(
                changes.count(new ChangeFilter(Set.of(), Handling.ANY)),
                inbox(caller, ReviewStep.FIRST),
                inbox(caller, ReviewStep.SECOND),
                changes.count(new ChangeFilter(Set.of(), new Handling(clock.today(), null, null))),
                changes.count(new ChangeFilter(Set.of(), new Handling(null, caller.accountId(), null))));
    }

    /** Empty when nothing can be in it. */
    private Optional<ChangeFilter> filter(Caller caller, ChangeQuery query) {
        ReviewStep inbox = query.inbox();
        if (inbox != null && !caller.has(inbox.role())) {
            return Optional.empty();
        }
        var base = inbox == null
                ? new ChangeFilter(Set.copyOf(Objects.requireNonNullElse(query.state(), List.of())), Handling.ANY)
                : ChangeFilter.inbox(inbox, reviewing.of(caller));
        var handling = new Handling(
                Boolean.TRUE.equals(query.overdue()) ? clock.today() : null,
                Boolean.TRUE.equals(query.mine()) ? caller.accountId() : null,
                base.handling().actable());
        return Optional.of(new ChangeFilter(base.states(), handling));
    }

    private long inbox(Caller caller, ReviewStep step) {
        return filter(caller, new ChangeQuery(null, step, null, null, null))
                .map(changes::count)
                .orElse(0L);
    }
}
