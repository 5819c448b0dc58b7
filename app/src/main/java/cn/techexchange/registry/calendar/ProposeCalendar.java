package cn.techexchange.registry.calendar;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.FieldChecks;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;

/** Takes in a year's table, which then waits for another person's look. */
@Singleton
public class ProposeCalendar {
    private static final int LONGEST_SOURCE = 200;
    private final CheckCalendar check;
    private final CalendarEditions editions;
    private final Audit audit;
    private final Clock clock;

    ProposeCalendar(CheckCalendar check, CalendarEditions editions, Audit audit, Clock clock) {
        this.check = check;
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param source title and number of the State Council's notice
     * @throws ProblemException {@code INVALID_INPUT}, {@code CALENDAR_OPEN_PROPOSAL}
     */
    @Transactional
    public CalendarEdition propose(Caller caller, int year, String source, InputStream content) {
        requireSource(source);
        CalendarTable table = check.read(year, content);
        List<CalendarEdition> earlier = editions.listOf(year);
        if (earlier.stream().anyMatch(edition -> edition.state() == CalendarState.PROPOSED)) {
            throw openProposal(year);
        }
        int number = earlier.stream().mapToInt(CalendarEdition::number).max().orElse(0) + 1;
        CalendarEdition added = editions.add(new CalendarEdition(
                Ids.next(),
                number,
                table,
                source.strip(),
                caller.accountId(),
                LocalTime.now(clock),
                CalendarState.PROPOSED,
                null,
                null));
        audit.record(
                caller.actor(),
                "CALENDAR_PROPOSED",
                new Audit.Subject("calendar", added.id()),
                "上传工作日历 " + added + "，依据：" + added.source());
        return added;
    }

    private static void requireSource(String source) {
        var checks = new FieldChecks();
        checks.present("source", source);
        checks.line("source", source, LONGEST_SOURCE);
        if (!checks.errors().isEmpty()) {
            throw ProblemException.invalid(checks.errors());
        }
    }

    /** For two people who upload at the same moment, too. */
    public static ProblemException openProposal(int year) {
        return new ProblemException(CalendarProblem.CALENDAR_OPEN_PROPOSAL, year + " 年已有一版待复核的日历。请先复核或退回它，再上传新的一版。");
    }
}
