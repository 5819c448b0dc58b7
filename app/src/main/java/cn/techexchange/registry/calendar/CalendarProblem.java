package cn.techexchange.registry.calendar;

import cn.techexchange.platform.problem.ProblemType;

/** Refusals about the working-day calendar. */
enum CalendarProblem implements ProblemType {
    CALENDAR_OPEN_PROPOSAL(409, "这一年有待复核的日历"),
    CALENDAR_DECIDED(409, "日历已复核"),
    CALENDAR_EFFECT_CHANGED(409, "受影响的申请有变化"),
    CALENDAR_NEEDS_SECOND_PERSON(403, "须由另一人复核");

    private final int status;
    private final String title;

    CalendarProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
