package cn.techexchange.registry.calendar.web;

import cn.techexchange.registry.calendar.CalendarDay;
import cn.techexchange.registry.calendar.CalendarState;
import cn.techexchange.registry.registration.LastDayMove;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What administrators read of the calendar. */
final class CalendarAnswers {
    private CalendarAnswers() {}

    /**
     * The page's two lists.
     *
     * @param missing the current and the coming year where nothing is known of them
     */
    @Serdeable
    record CalendarOverview(
            List<Integer> missing, List<CalendarYearRow> years, List<CalendarEditionSummary> editions) {}

    /**
     * A year by which the platform counts.
     *
     * @param rest weekdays off
     * @param worked weekend days that are worked
     * @param workingDays of the whole year
     * @param editionId null for a year that came with the platform
     */
    @Serdeable
    record CalendarYearRow(
            int year,
            int rest,
            int worked,
            int workingDays,
            String source,
            @Nullable String editionId) {}

    /** @param reason why it was sent back, empty otherwise */
    @Serdeable
    record CalendarEditionSummary(
            String id,
            int year,
            int number,
            String source,
            CalendarState state,
            @Nullable String proposedBy,
            Instant proposedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            String reason) {}

    /**
     * What a table says and would do.
     *
     * @param warnings unusual though possible
     * @param differences days that the year in force has otherwise; empty for a new year
     * @param moves last days it would move, or moved when it came into force
     */
    @Serdeable
    record CalendarReport(
            int year,
            List<CalendarDay> days,
            List<String> warnings,
            List<String> differences,
            List<LastDayMove> moves) {}

    /** @param ownProposal the reader uploaded it and so may not decide */
    @Serdeable
    record CalendarEditionView(
            CalendarEditionSummary summary, CalendarReport report, boolean ownProposal, long rowVersion) {}
}
