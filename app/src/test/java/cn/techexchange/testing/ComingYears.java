package cn.techexchange.testing;

import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.calendar.CalendarDay;
import cn.techexchange.registry.calendar.CalendarEdition;
import cn.techexchange.registry.calendar.CalendarEditions;
import cn.techexchange.registry.calendar.CalendarState;
import cn.techexchange.registry.calendar.CalendarTable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Enters calendars for the years in which clocks of today may end: tests run on any day of any year. */
final class ComingYears {
    private static final int FIRST_NOT_DELIVERED = 2027;

    private ComingYears() {}

    static void enter(RunningPlatform platform) {
        var people = new People(platform);
        String proposer = people.staff(Role.ADMINISTRATOR).caller().accountId();
        String other = people.staff(Role.ADMINISTRATOR).caller().accountId();
        int next = LocalTime.today(platform.bean(Clock.class)).getYear() + 1;
        IntStream.rangeClosed(FIRST_NOT_DELIVERED, next)
                .mapToObj(year -> confirmed(year, proposer, other))
                .forEach(platform.bean(CalendarEditions.class)::add);
    }

    private static CalendarEdition confirmed(int year, String proposer, String other) {
        var newYear = new CalendarDay(LocalDate.of(year, 1, 1), false, "元旦");
        return new CalendarEdition(
                Ids.next(),
                1,
                new CalendarTable(year, List.of(newYear)),
                "试验",
                proposer,
                Instant.EPOCH,
                CalendarState.APPROVED,
                new CalendarEdition.Decision(other, Instant.EPOCH, ""),
                null);
    }
}
