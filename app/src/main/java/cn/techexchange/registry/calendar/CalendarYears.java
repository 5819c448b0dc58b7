package cn.techexchange.registry.calendar;

import cn.techexchange.platform.dictionary.CsvTable;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The years there are, each in the edition that counts. */
@Singleton
public final class CalendarYears {
    private static final String DELIVERED = "随平台提供，依据国务院办公厅历年关于节假日安排的通知";
    private final Map<Integer, CalendarTable> delivered;
    private final CalendarEditions editions;

    CalendarYears(CalendarEditions editions) {
        this.editions = editions;
        this.delivered = delivered();
    }

    static Map<Integer, CalendarTable> delivered() {
        return CsvTable.read("reference/statutory-days.csv").rows().stream()
                .map(CalendarYears::day)
                .collect(Collectors.groupingBy(
                        day -> day.date().getYear(),
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                days -> new CalendarTable(days.getFirst().date().getYear(), days))));
    }

    private static CalendarDay day(Map<String, String> row) {
        return new CalendarDay(
                LocalDate.parse(Objects.requireNonNull(row.get("date"))),
                "WORK".equals(row.get("kind")),
                Objects.requireNonNull(row.get("occasion")));
    }

    /** Newest first. */
    public List<KnownYear> list() {
        var known = new TreeMap<Integer, KnownYear>(java.util.Comparator.reverseOrder());
        delivered.values().forEach(table -> known.put(table.year(), new KnownYear(table, DELIVERED, null)));
        editions.list().reversed().stream()
                .filter(edition -> edition.state() == CalendarState.APPROVED)
                .forEach(edition ->
                        known.put(edition.year(), new KnownYear(edition.table(), edition.source(), edition.id())));
        return List.copyOf(known.values());
    }

    public Optional<KnownYear> find(int year) {
        return list().stream().filter(known -> known.table().year() == year).findFirst();
    }

    /** @throws ProblemException {@code NOT_FOUND} */
    public KnownYear get(int year) {
        return find(year).orElseThrow(() -> ProblemException.notFound(year + " 年的工作日历"));
    }

    /** @param editionId null for a year that came with the platform */
    public record KnownYear(
            CalendarTable table, String source, @Nullable String editionId) {}
}
