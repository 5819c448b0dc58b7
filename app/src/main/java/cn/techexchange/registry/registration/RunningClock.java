package cn.techexchange.registry.registration;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.time.WorkingDays;
import cn.techexchange.registry.rulepack.ExpertReview;
import cn.techexchange.registry.rulepack.ReviewPeriod;
import cn.techexchange.registry.rulepack.RulePack;
import cn.techexchange.registry.rulepack.RulePacks;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Starts and reads review clocks by the rule pack that applies. */
@Singleton
public final class RunningClock {
    private final RulePacks packs;
    private final WorkingDays calendar;
    private final Clock clock;

    RunningClock(RulePacks packs, WorkingDays calendar, Clock clock) {
        this.packs = packs;
        this.calendar = calendar;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalTime.today(clock);
    }

    public RulePack packOfToday() {
        return packs.inForceOn(today());
    }

    /**
     * From December on a period ends in a year whose calendar the State Council may not have published, the experts'
     * long one even earlier, and a case may not stand still for that. The last day is open then, and is set when the
     * calendar is entered.
     */
    ReviewClock accepted(RulePack pack) {
        return ReviewClock.accepted(today(), end(pack.review(), today(), calendar));
    }

    /** The step that asked for the supplement begins anew. */
    ReviewClock restarted(Registration registration) {
        return startedToday(registration, registration.supplementOf());
    }

    /** The experts' own period begins. */
    ReviewClock expertsAsked(Registration registration) {
        return startedToday(registration, RegistrationState.EXPERT_REVIEW);
    }

    private ReviewClock startedToday(Registration registration, @Nullable RegistrationState step) {
        return registration.clock().restarted(today(), end(period(registration, step), today(), calendar));
    }

    /** The last day of the running step; nothing while no clock runs or the calendar is missing. */
    public Optional<LocalDate> dueOn(Registration registration) {
        LocalDate due = registration.clock().dueOn();
        return due == null ? lastDay(registration, calendar) : Optional.of(due);
    }

    /** The last day of the running step as that calendar has it; nothing while no clock runs or a year is missing. */
    Optional<LocalDate> lastDay(Registration registration, WorkingDays other) {
        LocalDate started = registration.clock().startedOn();
        return started == null || !registration.state().isUnderReview()
                ? Optional.empty()
                : end(period(registration, registration.state()), started, other);
    }

    private static Optional<LocalDate> end(ReviewPeriod period, LocalDate start, WorkingDays calendar) {
        try {
            return Optional.of(period.endFrom(start, calendar));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    /** The last day of a review of something handed in today; nothing while the calendar is missing. */
    public Optional<LocalDate> dueFromToday(RulePack pack) {
        return end(pack.review(), today(), calendar);
    }

    /** Days left as the pack counts them, negative when overdue; nothing while no clock runs. */
    public Optional<Integer> daysLeft(Registration registration) {
        LocalDate due = dueOn(registration).orElse(null);
        if (due == null || !registration.state().isUnderReview()) {
            return Optional.empty();
        }
        try {
            return Optional.of(period(registration, registration.state()).daysLeft(today(), due, calendar));
        } catch (ProblemException e) {
            // A year without calendar may not empty the desk's whole queue; the due day itself is still shown.
            return Optional.empty();
        }
    }

    /** Days until then as today's pack counts them; nothing in a year without calendar. */
    public Optional<Integer> daysUntil(LocalDate due) {
        try {
            return Optional.of(packOfToday().review().daysLeft(today(), due, calendar));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    private ReviewPeriod period(Registration registration, @Nullable RegistrationState step) {
        RulePack pack = packs.get(Objects.requireNonNull(registration.rulePack()));
        ExpertReview experts = pack.expertReview();
        return step == RegistrationState.EXPERT_REVIEW && experts != null ? experts.period() : pack.review();
    }
}
