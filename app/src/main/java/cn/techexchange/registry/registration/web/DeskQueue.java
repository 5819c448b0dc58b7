package cn.techexchange.registry.registration.web;

import static java.util.Objects.requireNonNullElse;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.registry.registration.QueueFilter;
import cn.techexchange.registry.registration.ReadRegistrations;
import cn.techexchange.registry.registration.RegistrationState;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.ReviewStep;
import cn.techexchange.registry.registration.RunningClock;
import cn.techexchange.registry.registration.web.RegistrationAnswers.RegistrationCounts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the desk's questions into filters, and counts what is behind each. */
@Singleton
public final class DeskQueue {
    private final ReadRegistrations read;
    private final Registrations registrations;
    private final RunningClock clock;

    DeskQueue(ReadRegistrations read, Registrations registrations, RunningClock clock) {
        this.read = read;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** Empty when nothing can be in it. */
    public Optional<QueueFilter> filter(Caller caller, DeskQuery query) {
        boolean inbox = Boolean.TRUE.equals(query.assigned()) || query.inbox() != null;
        if (inbox && !read.hasTurn(caller, query.inbox())) {
            return Optional.empty();
        }
        QueueFilter base = inbox
                ? read.inbox(caller, query.inbox())
                : new QueueFilter(
                        Set.copyOf(requireNonNullElse(query.state(), List.<RegistrationState>of())),
                        QueueFilter.Deal.ANY,
                        QueueFilter.Handling.ANY);
        return Optional.of(new QueueFilter(base.states(), deal(query), handling(caller, query, base.handling())));
    }

    RegistrationCounts counts(Caller caller) {
        Map<String, Long> states = registrations.counts().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
        return new RegistrationCounts(
                states,
                inbox(caller, ReviewStep.FIRST),
                inbox(caller, ReviewStep.SECOND),
                count(new QueueFilter.Handling(clock.today(), null, null)),
                count(new QueueFilter.Handling(null, caller.accountId(), null)));
    }

    private long inbox(Caller caller, ReviewStep step) {
        return read.hasTurn(caller, step) ? registrations.count(read.inbox(caller, step)) : 0;
    }

    private long count(QueueFilter.Handling handling) {
        return registrations.count(new QueueFilter(Set.of(), QueueFilter.Deal.ANY, handling));
    }

    private static QueueFilter.Deal deal(DeskQuery query) {
        return new QueueFilter.Deal(
                text(query.kind()),
                text(query.registrant()),
                text(query.reference()),
                query.fromFen(),
                query.toFen(),
                new QueueFilter.Decided(query.decidedFrom(), query.decidedTo()));
    }

    private QueueFilter.Handling handling(Caller caller, DeskQuery query, QueueFilter.Handling base) {
        return new QueueFilter.Handling(
                Boolean.TRUE.equals(query.overdue()) ? clock.today() : null,
                Boolean.TRUE.equals(query.mine()) ? caller.accountId() : null,
                base.actable());
    }

    private static String text(@Nullable String given) {
        return requireNonNullElse(given, "").strip();
    }
}
