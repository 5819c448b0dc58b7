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
import java.util.function.Supplier;

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
     * The review's period begins; a change needs no intake and begins so on the day it is handed in.
     *
     * <p>From December on a period ends in a year whose calendar the State Council may not have published, the experts'
     * long one even earlier, and a case may not stand still for that. The last day is open then, and is set when the
     * calendar is entered.
     */
    public ReviewClock accepted(RulePack pack) {
        return ReviewClock.accepted(today(), end(pack.review(), today(), calendar));
    }

    /** Stands still, and knows what was left. */
    public ReviewClock paused(ReviewCase<?> running) {
        Optional<Integer> left = daysLeft(running).or(() -> daysNotUsed(running));
        return running.review().clock().paused(left.orElse(null));
    }

    /** What an open last day leaves: the days that have gone by can be counted, those that come cannot. */
    private Optional<Integer> daysNotUsed(ReviewCase<?> running) {
        ReviewClock clock = running.review().clock();
        LocalDate started = clock.startedOn();
        return started == null
                ? Optional.empty()
                : running.stage().flatMap(stage -> {
                    ReviewPeriod period = clock.counted(period(running, stage));
                    return known(() -> period.days() + period.daysLeft(today(), started, calendar));
                });
    }

    /** The stage that asked for the supplement begins anew, or goes on where the rules say that a clock only pauses. */
    public ReviewClock restarted(ReviewCase<?> waiting) {
        ReviewClock clock = waiting.review().clock();
        ReviewStage stage = Objects.requireNonNull(waiting.review().supplementOf());
        boolean onlyPaused = Boolean.FALSE.equals(packOf(waiting).clocks().supplementRestartsReview());
        return onlyPaused && clock.leftDays() != null
                ? clock.resumed(today(), end(clock.counted(period(waiting, stage)), today(), calendar))
                : startedToday(waiting, stage);
    }

    /** Until when the applicant has to hand in what was asked for on that day; nothing where the rules do not say. */
    public Optional<LocalDate> supplementDueOn(ReviewCase<?> waiting, LocalDate askedOn) {
        return Optional.ofNullable(packOf(waiting).clocks().supplement())
                .flatMap(period -> end(period, askedOn, calendar));
    }

    /** The experts' own period begins. */
    public ReviewClock expertsAsked(ReviewCase<?> asked) {
        return startedToday(asked, ReviewStage.EXPERT_REVIEW);
    }

    private ReviewClock startedToday(ReviewCase<?> given, ReviewStage stage) {
        return given.review().clock().restarted(today(), end(period(given, stage), today(), calendar));
    }

    /** The last day of the running stage; nothing while no clock runs or the calendar is missing. */
    public Optional<LocalDate> dueOn(ReviewCase<?> running) {
        LocalDate due = running.review().clock().dueOn();
        return due == null ? lastDay(running, calendar) : Optional.of(due);
    }

    /** The last day of the running stage as that calendar has it; nothing while no clock runs or a year is missing. */
    Optional<LocalDate> lastDay(ReviewCase<?> running, WorkingDays other) {
        LocalDate started = running.review().clock().startedOn();
        return started == null
                ? Optional.empty()
                : running.stage()
                        .flatMap(
                                stage -> end(running.review().clock().counted(period(running, stage)), started, other));
    }

    /** Who was late when the clock was paused stays late by as many days. */
    private static Optional<LocalDate> end(ReviewPeriod period, LocalDate start, WorkingDays calendar) {
        return period.days() > 0
                ? known(() -> period.endFrom(start, calendar))
                : Optional.of(start.plusDays(period.days()));
    }

    /** A year without calendar may empty neither the desk's queue nor an applicant's page. */
    private static <T> Optional<T> known(Supplier<T> counted) {
        try {
            return Optional.of(counted.get());
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    /** Days left as the pack counts them, negative when overdue; nothing while no clock runs. */
    public Optional<Integer> daysLeft(ReviewCase<?> running) {
        LocalDate due = dueOn(running).orElse(null);
        ReviewStage stage = running.stage().orElse(null);
        return due == null || stage == null
                ? Optional.empty()
                : known(() -> period(running, stage).daysLeft(today(), due, calendar));
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
