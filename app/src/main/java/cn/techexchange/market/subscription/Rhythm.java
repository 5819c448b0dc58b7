package cn.techexchange.market.subscription;

import static cn.techexchange.platform.time.LocalTime.ZONE;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** How often a person is told. What is collected goes out in the morning, when people read their post. */
public enum Rhythm {
    AT_ONCE("即时"),
    DAILY("每日"),
    WEEKLY("每周");

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private final String label;

    Rhythm(String label) {
        this.label = label;
    }

    /** In zh-CN. */
    public String label() {
        return label;
    }

    /** When to tell what was found at that moment: the first morning after it, or that of the next Monday. */
    public Instant due(Instant found) {
        return switch (this) {
            case AT_ONCE -> found;
            case DAILY -> nextMorning(found).toInstant();
            case WEEKLY -> {
                LocalDate day = nextMorning(found).toLocalDate();
                LocalDate monday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
                yield monday.atTime(MORNING).atZone(ZONE).toInstant();
            }
        };
    }

    private static ZonedDateTime nextMorning(Instant found) {
        LocalDate day = found.atZone(ZONE).toLocalDate();
        ZonedDateTime morning = day.atTime(MORNING).atZone(ZONE);
        return found.isBefore(morning.toInstant())
                ? morning
                : day.plusDays(1).atTime(MORNING).atZone(ZONE);
    }
}
