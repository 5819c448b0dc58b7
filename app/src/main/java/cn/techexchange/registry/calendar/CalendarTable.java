package cn.techexchange.registry.calendar;

import cn.techexchange.platform.time.StatutoryYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One year's days, in their order. */
public record CalendarTable(int year, List<CalendarDay> days) {
    /** What the year of every notice has had since 2008 (全国年节及纪念日放假办法). */
    private static final List<String> HOLIDAYS = List.of("元旦", "春节", "清明", "劳动节", "端午", "中秋", "国庆");

    /** A make-up day lies near its holiday; the farthest so far was 13 days off. */
    private static final int NEAR = 20;

    public CalendarTable {
        days = List.copyOf(days);
    }

    /** What is unusual though possible; a person looks at it before going on. */
    public List<String> warnings() {
        var found = new ArrayList<String>();
        for (CalendarDay day : days) {
            boolean weekend = StatutoryYear.isWeekend(day.date());
            if (day.working() && !weekend) {
                found.add(day.date() + "（" + day.occasion() + "）本来就是工作日，不需要列为上班，请核对日期。");
            } else if (!day.working() && weekend) {
                found.add(day.date() + "（" + day.occasion() + "）是周末，本来就休息，可以不列。");
            }
            if (day.working() && isFarFromRest(day)) {
                found.add(day.date() + "（" + day.occasion() + "）的补班前后 " + NEAR + " 天内没有休息日安排，请核对日期。");
            }
        }
        missing().forEach(name -> found.add("没有“" + name + "”的安排，请核对是否漏行。"));
        return found;
    }

    private boolean isFarFromRest(CalendarDay worked) {
        return days.stream()
                .filter(day -> !day.working())
                .noneMatch(
                        day -> Math.abs(day.date().toEpochDay() - worked.date().toEpochDay()) <= NEAR);
    }

    private List<String> missing() {
        Set<String> named = days.stream().map(CalendarDay::occasion).collect(Collectors.toSet());
        return HOLIDAYS.stream()
                .filter(holiday -> named.stream().noneMatch(name -> name.contains(holiday)))
                .toList();
    }

    /** Weekdays off and weekend days that are off anyway. */
    public int rest() {
        return (int) days.stream().filter(day -> !day.working()).count();
    }

    /** Of the whole year. */
    public int workingDays() {
        StatutoryYear counted = toYear();
        return (int) LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(counted::isWorkingDay)
                .count();
    }

    /** Days that would be worked and were not, or the other way round; zh-CN. */
    public List<String> differencesFrom(CalendarTable earlier) {
        StatutoryYear before = earlier.toYear();
        StatutoryYear after = toYear();
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(date -> before.isWorkingDay(date) != after.isWorkingDay(date))
                .map(date -> date + (after.isWorkingDay(date) ? " 由休息改为上班" : " 由上班改为休息"))
                .toList();
    }

    public StatutoryYear toYear() {
        Map<LocalDate, Boolean> exceptions = new LinkedHashMap<>();
        days.forEach(day -> exceptions.put(day.date(), day.working()));
        return new StatutoryYear(year, exceptions);
    }
}
