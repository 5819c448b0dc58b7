package cn.techexchange.registry.registration;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.time.WorkingDays;
import cn.techexchange.registry.rulepack.ReviewPeriod;
import cn.techexchange.registry.rulepack.RulePack;
import cn.techexchange.registry.rulepack.RulePacks;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

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

    LocalDate today() {
        return LocalTime.today(clock);
    }

    RulePack packOfToday() {
        return packs.inForceOn(today());
    }

    ReviewClock accepted(RulePack pack) {
        return ReviewClock.accepted(today(), pack.review(), calendar);
    }

    ReviewClock restarted(Registration registration) {
        return registration.clock().restarted(today(), period(registration), calendar);
    }

    /** Days left as the pack counts them, negative when overdue; nothing while no clock runs. */
    public Optional<Integer> daysLeft(Registration registration) {
        LocalDate due = registration.clock().dueOn();
        if (due == null || !registration.state().isUnderReview()) {
            return Optional.empty();
        }
        try {
            return Optional.of(period(registration).daysLeft(today(), due, calendar));
        } catch (ProblemException e) {
            // A year without calendar may not empty the desk's whole queue; the due day itself is still shown.
            return Optional.empty();
        }
    }

    private ReviewPeriod period(Registration registration) {
        return packs.get(Objects.requireNonNull(registration.rulePack())).review();
    }
}
