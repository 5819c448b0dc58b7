package cn.techexchange.registry.reminder;

import java.time.LocalDate;
import java.util.List;

/** What is due, and which reminders went out. */
public interface DueCases {
    /** Reviews whose last day is no later than that, in the order of their ids. */
    List<DueCase> reviews(LocalDate until, String after, int limit);

    /** Supplements that applicants owe, {@code dueOn} being the day they were asked for. */
    List<DueCase> supplements(String after, int limit);

    /** True for the first caller only; false too when the case had a reminder that day. */
    boolean claim(String caseId, LocalDate dueOn, String stage, LocalDate today);
}
