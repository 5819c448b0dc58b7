package cn.techexchange.registry.calendar;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.storage.PassingFile;
import jakarta.inject.Singleton;
import java.io.InputStream;

/** Reads an uploaded table and keeps nothing: the dry run, and the first step of handing one in. */
@Singleton
public final class CheckCalendar {
    /** The platform began to count in 2020; a year far ahead is a slip of the hand. */
    static final int FIRST_YEAR = 2020;

    static final int LAST_YEAR = 2099;
    private static final int MEGABYTES = 1;

    CheckCalendar() {}

    /** @throws ProblemException {@code INVALID_INPUT} with row and column of each fault */
    public CalendarTable read(int year, InputStream content) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw ProblemException.invalid("year", "应在 " + FIRST_YEAR + " 到 " + LAST_YEAR + " 之间");
        }
        return PassingFile.read(content, MEGABYTES, copy -> CalendarFile.read(year, copy));
    }
}
