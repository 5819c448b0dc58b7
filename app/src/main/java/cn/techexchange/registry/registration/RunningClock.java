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

    /** The review's period begins; a change needs no intake and begins so on the day it is handed in. */
    public ReviewClock accepted(RulePack pack) {
        return ReviewClock.accepted(today(), pack.review(), calendar);
    }

    /** Stands still, and knows what was left. */
    public ReviewClock paused(ReviewCase<?> running) {
        return running.review().clock().paused(daysLeft(running).orElse(null));
    }

    /** The stage that asked for the supplement begins anew, or goes on where the rules say that a clock only pauses. */
    public ReviewClock restarted(ReviewCase<?> waiting) {
        ReviewClock clock = waiting.review().clock();
        RulePack pack = packOf(waiting);
        ReviewStage stage = Objects.requireNonNull(waiting.review().supplementOf());
        Integer left = clock.leftDays();
        if (left != null && Boolean.FALSE.equals(pack.clocks().supplementRestartsReview())) {
            return clock.resumed(today(), left, period(waiting, stage), calendar);
        }
        return stage == ReviewStage.EXPERT_REVIEW
                ? expertsAsked(waiting)
                : clock.restarted(today(), pack.review(), calendar);
    }

    /**
     * The experts' own period begins. It is long: from autumn on it ends in a year whose calendar the State Council
     * has not published, and a running case may not stand still for that. The last day is open then, and follows as
     * soon as the calendar is there.
     */
    public ReviewClock expertsAsked(ReviewCase<?> asked) {
        LocalDate due = expertsDue(asked, today()).orElse(null);
        return new ReviewClock(asked.review().clock().acceptedOn(), today(), due);
    }

    /** The last day of the running stage; nothing while no clock runs or the calendar is missing. */
    public Optional<LocalDate> dueOn(ReviewCase<?> running) {
        ReviewClock clock = running.review().clock();
        LocalDate started = clock.startedOn();
        if (clock.dueOn() == null && running.isWithExperts() && started != null) {
            return expertsDue(running, started);
        }
        return Optional.ofNullable(clock.dueOn());
    }

    private Optional<LocalDate> expertsDue(ReviewCase<?> asked, LocalDate start) {
        try {
            return Optional.of(period(asked, ReviewStage.EXPERT_REVIEW).endFrom(start, calendar));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    /** Days left as the pack counts them, negative when overdue; nothing while no clock runs. */
    public Optional<Integer> daysLeft(ReviewCase<?> running) {
        LocalDate due = dueOn(running).orElse(null);
        ReviewStage stage = running.stage().orElse(null);
        if (due == null || stage == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(period(running, stage).daysLeft(today(), due, calendar));
        } catch (ProblemException e) {
            // A year without calendar may not empty the desk's whole queue; the due day itself is still shown.
            return Optional.empty();
        }
    }

    private ReviewPeriod period(ReviewCase<?> running, ReviewStage stage) {
        RulePack pack = packOf(running);
        ExpertReview experts = pack.expertReview();
        return stage == ReviewStage.EXPERT_REVIEW && experts != null ? experts.period() : pack.review();
    }

    private RulePack packOf(ReviewCase<?> running) {
        return packs.get(Objects.requireNonNull(running.review().rulePack()));
    }
}
