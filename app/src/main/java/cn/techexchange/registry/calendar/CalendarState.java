package cn.techexchange.registry.calendar;

/** Where an edition of a year stands. */
public enum CalendarState {
    PROPOSED,
    APPROVED,
    REJECTED
}
