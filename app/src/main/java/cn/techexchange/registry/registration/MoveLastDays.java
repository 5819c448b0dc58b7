package cn.techexchange.registry.registration;

import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.time.WorkingDays;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives running clocks the last day that another calendar has for them. What is decided keeps the day it had. */
@Singleton
public class MoveLastDays {
    private final ReviewCases cases;
    private final Registrations registrations;
    private final RunningClock runningClock;
    private final WorkingDays calendar;
    private final TellLastDay tell;

    MoveLastDays(
            ReviewCases cases,
            Registrations registrations,
            RunningClock runningClock,
            WorkingDays calendar,
            TellLastDay tell) {
        this.cases = cases;
        this.registrations = registrations;
        this.runningClock = runningClock;
        this.calendar = calendar;
        this.tell = tell;
    }

    /** Registrations by id, then changes by id; changes nothing. */
    public List<LastDayMove> foresee(WorkingDays current, WorkingDays next) {
        var moves = new ArrayList<LastDayMove>();
        cases.eachRunning(running -> move(running, current, next).ifPresent(moves::add));
        return moves;
    }

    /** Only where the two calendars differ: a day that was set otherwise stays as it was set. */
    private Optional<LastDayMove> move(ReviewCase<?> running, WorkingDays current, WorkingDays next) {
        LocalDate before = running.review().clock().dueOn();
        if (before != null && !runningClock.lastDay(running, current).equals(Optional.of(before))) {
            return Optional.empty();
        }
        return runningClock
                .lastDay(running, next)
                .filter(day -> !day.equals(before))
                .map(day -> LastDayMove.of(running.ref(), registrations.get(running.registrationId()), before, day));
    }

    /** Sets the days that were open and no longer need be, however the year became known. */
    @Transactional
    public void settleOpen() {
        move(Actor.PLATFORM, foresee(calendar, calendar), "依据已录入的工作日历");
    }

    /** @param reason zh-CN, what the new days rest on */
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(Actor actor, List<LastDayMove> moves, String reason) {
        for (LastDayMove move : moves) {
            cases.update(cases.lock(move.ref()).endingOn(move.after()));
            tell.applicant(actor, move, reason);
        }
        tell.desk(moves, reason);
    }
}
