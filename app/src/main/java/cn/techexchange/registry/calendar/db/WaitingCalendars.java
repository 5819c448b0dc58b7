package cn.techexchange.registry.calendar.db;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.waiting.Waiting;
import cn.techexchange.identity.waiting.WaitingWork;
import jakarta.inject.Singleton;
import java.util.List;

/** Years that need a second person's look, which who entered one is not. */
@Singleton
final class WaitingCalendars implements WaitingWork {
    private final WaitingCalendarRows rows;

    WaitingCalendars(WaitingCalendarRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Waiting> of(Caller caller) {
        return caller.has(Role.ADMINISTRATOR)
                ? List.of(new Waiting("CALENDARS", rows.proposedByOthers(caller.accountId())))
                : List.of();
    }
}
