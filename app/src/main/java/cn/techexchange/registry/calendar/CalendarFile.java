package cn.techexchange.registry.calendar;

import cn.techexchange.market.imports.file.RowSource;
import cn.techexchange.market.imports.file.Sniffer;
import cn.techexchange.market.imports.file.SourceRow;
import cn.techexchange.market.imports.form.NamedSheet;
import cn.techexchange.market.imports.form.Values;
import cn.techexchange.market.imports.form.WrongValue;
import cn.techexchange.platform.problem.FieldChecks;
import cn.techexchange.platform.problem.ProblemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads one year's table of days off and days worked. */
final class CalendarFile {
    private static final int LONGEST_OCCASION = 20;
    private final NamedSheet sheet;
    private final int year;
    private final Map<LocalDate, CalendarDay> days = new TreeMap<>();
    private final Map<LocalDate, Long> rows = new TreeMap<>();

    private CalendarFile(NamedSheet sheet, int year) {
        this.sheet = sheet;
        this.year = year;
    }

    /** @throws ProblemException {@code INVALID_INPUT} with row and column of each fault */
    static CalendarTable read(int year, Path file) {
        try (RowSource source = RowSource.open(file, Sniffer.shapeOf(file))) {
            var reading = new CalendarFile(NamedSheet.of("registry/calendar-columns.csv", source), year);
            while (source.hasNext() && !reading.sheet.isHopeless()) {
                reading.take(source.next());
            }
            reading.sheet.requireNoFaults();
            if (reading.days.isEmpty()) {
                throw ProblemException.invalid("file", "文件中没有日期");
            }
            return new CalendarTable(year, reading.days.values().stream().toList());
        }
    }

    private void take(SourceRow row) {
        int before = sheet.faults();
        sheet.faultsOf(row);
        Optional<LocalDate> date = sheet.value(row, "date", (text, heading) -> dateOf(text));
        Optional<Boolean> working = sheet.value(row, "kind", (text, heading) -> working(text));
        Optional<String> occasion = sheet.value(row, "occasion", (text, heading) -> occasion(text));
        date.map(rows::get)
                .ifPresent(earlier -> sheet.fault(row, "date", date.get() + " 与第 " + earlier + " 行重复，请只保留一行"));
        if (sheet.faults() == before) {
            LocalDate day = date.orElseThrow();
            rows.put(day, row.number());
            days.put(day, new CalendarDay(day, working.orElseThrow(), occasion.orElseThrow()));
        }
    }

    private LocalDate dateOf(String text) {
        LocalDate date = Values.date(text);
        if (date.getYear() != year) {
            throw new WrongValue(date + " 不在 " + year + " 年内");
        }
        return date;
    }

    private static boolean working(String text) {
        return switch (text) {
            case "REST", "休", "休息", "放假" -> false;
            case "WORK", "班", "上班", "补班" -> true;
            default -> throw new WrongValue("应为“休息”或“上班”");
        };
    }

    private static String occasion(String text) {
        var checks = new FieldChecks();
        checks.present("occasion", text);
        checks.line("occasion", text, LONGEST_OCCASION);
        checks.errors().stream().findFirst().ifPresent(error -> {
            throw new WrongValue(error.message());
        });
        return text;
    }
}
