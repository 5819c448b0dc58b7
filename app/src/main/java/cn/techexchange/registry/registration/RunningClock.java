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

    ReviewClock accepted(RulePack pack) {
        return ReviewClock.accepted(today(), pack.review(), calendar);
    }

    /** The step that asked for the supplement begins anew. */
    ReviewClock restarted(Registration registration) {
        return registration.supplementOf() == RegistrationState.EXPERT_REVIEW
                ? expertsAsked(registration)
                : registration.clock().restarted(today(), period(registration, registration.supplementOf()), calendar);
    }

    /**
     * The experts' own period begins. It is long: from autumn on it ends in a year whose calendar the State Council
     * has not published, and a running case may not stand still for that. The last day is open then, and follows as
     * soon as the calendar is there.
     */
    ReviewClock expertsAsked(Registration registration) {
        LocalDate due = expertsDue(registration, today()).orElse(null);
        return new ReviewClock(registration.clock().acceptedOn(), today(), due);
    }

    /** The last day of the running step; nothing while no clock runs or the calendar is missing. */
    public Optional<LocalDate> dueOn(Registration registration) {
        ReviewClock running = registration.clock();
        LocalDate started = running.startedOn();
        if (running.dueOn() == null && registration.state() == RegistrationState.EXPERT_REVIEW && started != null) {
            return expertsDue(registration, started);
        }
        return Optional.ofNullable(running.dueOn());
    }

    private Optional<LocalDate> expertsDue(Registration registration, LocalDate start) {
        try {
            return Optional.of(
                    period(registration, RegistrationState.EXPERT_REVIEW).endFrom(start, calendar));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    /** The last day of a review of something handed in today. */
    public LocalDate dueFromToday(RulePack pack) {
        return pack.review().endFrom(today(), calendar);
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
