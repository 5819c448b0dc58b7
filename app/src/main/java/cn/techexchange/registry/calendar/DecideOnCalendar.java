package cn.techexchange.registry.calendar;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.registration.LastDayMove;
import cn.techexchange.registry.registration.MoveLastDays;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The second person's look: puts a year's table into force with the last days it moves, or sends it back. */
@Singleton
public class DecideOnCalendar {
    private final CalendarEditions editions;
    private final CalendarEffect effect;
    private final MoveLastDays lastDays;
    private final Audit audit;
    private final Clock clock;

    DecideOnCalendar(
            CalendarEditions editions, CalendarEffect effect, MoveLastDays lastDays, Audit audit, Clock clock) {
        this.editions = editions;
        this.effect = effect;
        this.lastDays = lastDays;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param seenMoves how many last days the person saw would move; nobody's clock changes unseen
     * @throws ProblemException {@code CALENDAR_NEEDS_SECOND_PERSON}, {@code CALENDAR_DECIDED}, {@code
     *     CALENDAR_EFFECT_CHANGED}, {@code VERSION_CHANGED}
     */
    @Transactional
    public CalendarEdition approve(Caller caller, String id, long rowVersion, int seenMoves) {
        CalendarEdition open = locked(id, rowVersion);
        CalendarEdition approved = open.decided(CalendarState.APPROVED, decision(caller, ""));
        List<LastDayMove> moves = effect.of(open.table());
        if (moves.size() != seenMoves) {
            throw new ProblemException(
                    CalendarProblem.CALENDAR_EFFECT_CHANGED,
                    "期限会调整的申请现有 " + moves.size() + " 份，与您看到的 " + seenMoves + " 份不同。请刷新页面，重新核对后再确认。");
        }
        lastDays.move(caller.actor(), moves, "依据 " + open.source());
        editions.keep(approved, moves);
        record(caller, open, "CALENDAR_APPROVED", "启用工作日历 " + open + "，调整在办申请期限 " + moves.size() + " 份");
        return editions.update(approved);
    }

    /** As {@link #approve}. */
    @Transactional
    public CalendarEdition reject(Caller caller, String id, long rowVersion, String reason) {
        CalendarEdition open = locked(id, rowVersion);
        CalendarEdition rejected = open.decided(CalendarState.REJECTED, decision(caller, reason.strip()));
        record(caller, open, "CALENDAR_REJECTED", "退回工作日历 " + open + "。原因：" + reason.strip());
        return editions.update(rejected);
    }

    private CalendarEdition locked(String id, long rowVersion) {
        CalendarEdition open = editions.lock(id);
        EntityTag.mustMatch(open.requireVersion(), rowVersion);
        return open;
    }

    private CalendarEdition.Decision decision(Caller caller, String reason) {
        return new CalendarEdition.Decision(caller.accountId(), LocalTime.now(clock), reason);
    }

    private void record(Caller caller, CalendarEdition edition, String action, String detail) {
        audit.record(caller.actor(), action, new Audit.Subject("calendar", edition.id()), detail);
    }
}
