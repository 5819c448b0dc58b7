package cn.techexchange.registry.reminder;

import cn.techexchange.platform.time.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;

/** How near the last day is. */
enum ReminderStage {
    THREE_DAYS,
    ONE_DAY,
    OVERDUE;

    private static final int SOON = 3;

    /** @throws cn.techexchange.platform.problem.ProblemException {@code CALENDAR_MISSING} */
    static Optional<ReminderStage> of(LocalDate today, LocalDate dueOn, WorkingDays calendar) {
        if (today.isAfter(dueOn)) {
            return Optional.of(OVERDUE);
        }
        int left = calendar.between(today, dueOn);
        if (left <= 1) {
            return Optional.of(ONE_DAY);
        }
        return left <= SOON ? Optional.of(THREE_DAYS) : Optional.empty();
    }

    String words() {
        return switch (this) {
            case THREE_DAYS -> "将在 3 个工作日内到期";
            case ONE_DAY -> "将在 1 个工作日内到期";
            case OVERDUE -> "已经逾期";
        };
    }
}
