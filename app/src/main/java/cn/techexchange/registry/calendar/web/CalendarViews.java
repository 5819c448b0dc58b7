package cn.techexchange.registry.calendar.web;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.calendar.CalendarEdition;
import cn.techexchange.registry.calendar.CalendarEditions;
import cn.techexchange.registry.calendar.CalendarEffect;
import cn.techexchange.registry.calendar.CalendarState;
import cn.techexchange.registry.calendar.CalendarTable;
import cn.techexchange.registry.calendar.CalendarYears;
import cn.techexchange.registry.calendar.CalendarYears.KnownYear;
import cn.techexchange.registry.calendar.web.CalendarAnswers.CalendarEditionSummary;
import cn.techexchange.registry.calendar.web.CalendarAnswers.CalendarEditionView;
import cn.techexchange.registry.calendar.web.CalendarAnswers.CalendarOverview;
import cn.techexchange.registry.calendar.web.CalendarAnswers.CalendarReport;
import cn.techexchange.registry.calendar.web.CalendarAnswers.CalendarYearRow;
import cn.techexchange.registry.registration.LastDayMove;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows years and editions. */
@Singleton
final class CalendarViews {
    private final CalendarYears years;
    private final CalendarEditions editions;
    private final CalendarEffect effect;
    private final Accounts accounts;
    private final Clock clock;

    CalendarViews(
            CalendarYears years, CalendarEditions editions, CalendarEffect effect, Accounts accounts, Clock clock) {
        this.years = years;
        this.editions = editions;
        this.effect = effect;
        this.accounts = accounts;
        this.clock = clock;
    }

    CalendarOverview overview() {
        int thisYear = LocalTime.today(clock).getYear();
        List<CalendarYearRow> rows =
                years.list().stream().map(CalendarViews::row).toList();
        List<Integer> missing = Stream.of(thisYear, thisYear + 1)
                .filter(year -> rows.stream().noneMatch(row -> row.year() == year))
                .toList();
        return new CalendarOverview(
                missing, rows, editions.list().stream().map(this::summary).toList());
    }

    private static CalendarYearRow row(KnownYear known) {
        CalendarTable table = known.table();
        return new CalendarYearRow(
                table.year(),
                table.rest(),
                table.days().size() - table.rest(),
                table.workingDays(),
                known.source(),
                known.editionId());
    }

    CalendarEditionView view(Caller caller, CalendarEdition edition) {
        List<LastDayMove> moves = switch (edition.state()) {
            case PROPOSED -> effect.of(edition.table());
            case APPROVED -> editions.moves(edition.id());
            case REJECTED -> List.of();
        };
        return new CalendarEditionView(
                summary(edition),
                report(edition.table(), edition.state(), moves),
                caller.accountId().equals(edition.proposedBy()),
                edition.requireVersion());
    }

    /** What handing in that table would come to; keeps nothing. */
    CalendarReport report(CalendarTable table) {
        return report(table, CalendarState.PROPOSED, effect.of(table));
    }

    private CalendarReport report(CalendarTable table, CalendarState state, List<LastDayMove> moves) {
        List<String> differences = state == CalendarState.PROPOSED
                ? years.find(table.year())
                        .map(known -> table.differencesFrom(known.table()))
                        .orElse(List.of())
                : List.of();
        return new CalendarReport(table.year(), table.days(), table.warnings(), differences, moves);
    }

    private CalendarEditionSummary summary(CalendarEdition edition) {
        CalendarEdition.Decision made = edition.decision();
        return new CalendarEditionSummary(
                edition.id(),
                edition.year(),
                edition.number(),
                edition.source(),
                edition.state(),
                nameOf(edition.proposedBy()),
                edition.proposedAt(),
                made == null ? null : nameOf(made.by()),
                made == null ? null : made.at(),
                made == null ? "" : made.reason());
    }

    private @Nullable String nameOf(String account) {
        return accounts.find(account).map(Account::name).orElse(null);
    }
}
