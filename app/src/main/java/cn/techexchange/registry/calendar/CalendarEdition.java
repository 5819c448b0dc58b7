package cn.techexchange.registry.calendar;

import cn.techexchange.platform.problem.ProblemException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One year's table on its way to being counted by. The table never changes; a correction is a new edition.
 *
 * @param number counted within the year
 * @param source the notice it was taken from
 * @param decision null while it is open
 * @param rowVersion for the optimistic lock; null before it is first stored
 */
public record CalendarEdition(
        String id,
        int number,
        CalendarTable table,
        String source,
        String proposedBy,
        Instant proposedAt,
        CalendarState state,
        @Nullable Decision decision,
        @Nullable Long rowVersion) {
    public int year() {
        return table.year();
    }

    public long requireVersion() {
        return Objects.requireNonNull(rowVersion);
    }

    CalendarEdition decided(CalendarState next, Decision made) {
        if (state != CalendarState.PROPOSED) {
            throw new ProblemException(CalendarProblem.CALENDAR_DECIDED, "这一版日历已复核，不能再更改。如有错误，请上传更正后的新版。");
        }
        if (made.by().equals(proposedBy)) {
            throw new ProblemException(CalendarProblem.CALENDAR_NEEDS_SECOND_PERSON, "上传人不能复核自己上传的日历。请由另一位管理员复核。");
        }
        return new CalendarEdition(id, number, table, source, proposedBy, proposedAt, next, made, rowVersion);
    }

    @Override
    public String toString() {
        return year() + " 年第 " + number + " 版";
    }

    /** How it ended. @param reason empty when it was approved */
    public record Decision(String by, Instant at, String reason) {}
}
