package cn.techexchange.registry.calendar;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * A day that differs from the plain week.
 *
 * @param working true for a weekend day that is worked, false for a weekday off
 * @param occasion the holiday it belongs to, e.g. 春节
 */
@Serdeable
public record CalendarDay(LocalDate date, boolean working, String occasion) {}
