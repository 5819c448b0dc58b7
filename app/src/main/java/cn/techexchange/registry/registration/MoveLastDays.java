package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.notification.Audience;
import cn.techexchange.identity.notification.Notifications;
import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.time.WorkingDays;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives running clocks the last day that another calendar has for them. What is decided keeps the day it had. */
@Singleton
public class MoveLastDays {
    private static final int BATCH = 200;
    private final Registrations registrations;
    private final RunningClock runningClock;
    private final WorkingDays calendar;
    private final Notifications notifications;
    private final Audit audit;
    private final Clock clock;

    MoveLastDays(
            Registrations registrations,
            RunningClock runningClock,
            WorkingDays calendar,
            Notifications notifications,
            Audit audit,
            Clock clock) {
        this.registrations = registrations;
        this.runningClock = runningClock;
        this.calendar = calendar;
        this.notifications = notifications;
        this.audit = audit;
        this.clock = clock;
    }

    /** By id; changes nothing. */
    public List<LastDayMove> foresee(WorkingDays current, WorkingDays next) {
        var moves = new ArrayList<LastDayMove>();
        List<Registration> batch;
        String after = "";
        do {
            batch = registrations.running(after, BATCH);
            for (Registration registration : batch) {
                after = registration.id();
                move(registration, current, next).ifPresent(moves::add);
            }
        } while (batch.size() == BATCH);
        return moves;
    }

    /** Only where the two calendars differ: a day that was set otherwise stays as it was set. */
    private Optional<LastDayMove> move(Registration registration, WorkingDays current, WorkingDays next) {
        LocalDate before = registration.clock().dueOn();
        Optional<LocalDate> counted = runningClock.lastDay(registration, current);
        return runningClock
                .lastDay(registration, next)
                .filter(day -> before == null || !counted.equals(Optional.of(day)))
                .filter(day -> !day.equals(before))
                .map(day -> new LastDayMove(
                        registration.id(),
                        registration.reference(),
                        registration.filing().projectName(),
                        before,
                        day));
    }

    /** Sets the days that were open and no longer need be, however the year became known. */
    @Transactional
    public void settleOpen() {
        move(Actor.PLATFORM, foresee(calendar, calendar), "依据已录入的工作日历");
    }

    /** @param reason zh-CN, what the new days rest on */
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(Actor actor, List<LastDayMove> moves, String reason) {
        Instant now = LocalTime.now(clock);
        for (LastDayMove move : moves) {
            Registration moved = registrations.lock(move.registrationId()).endingOn(move.after());
            registrations.update(moved);
            String words = wordsOf(move) + "，" + reason;
            audit.record(
                    actor,
                    "REGISTRATION_LAST_DAY_MOVED",
                    new Audit.Subject("registration", move.registrationId()),
                    move.reference() + " " + words);
            notifications.add(
                    Audience.organization(moved.filing().registrantId()),
                    move.reference() + " 办理期限已调整",
                    "“" + move.projectName() + "”" + words + "。",
                    "/work/registrations/" + move.registrationId(),
                    now);
        }
        tellTheDesk(moves.size(), reason, now);
    }

    private void tellTheDesk(int moved, String reason, Instant now) {
        if (moved > 0) {
            for (Role role : List.of(Role.FIRST_REVIEWER, Role.SECOND_REVIEWER)) {
                notifications.add(
                        Audience.role(role), moved + " 份在办申请的期限已调整", reason + "。请按新的期限办理。", "/work/desk", now);
            }
        }
    }

    private static String wordsOf(LastDayMove move) {
        return move.before() == null ? "办理期限定为 " + move.after() : "办理期限由 " + move.before() + " 调整为 " + move.after();
    }
}
