package cn.techexchange.platform.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** The notices read a second time and counted without any cleverness, to compare with. */
record StatutoryNotices(Map<LocalDate, String> kinds) {
    static StatutoryNotices read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                StatutoryNotices.class.getClassLoader().getResourceAsStream("reference/statutory-days.csv"),
                StandardCharsets.UTF_8))) {
            return new StatutoryNotices(lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(row -> LocalDate.parse(row[0]), row -> row[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isWorking(LocalDate date) {
        return kinds.getOrDefault(date, date.getDayOfWeek().getValue() < 6 ? "WORK" : "REST")
                .equals("WORK");
    }

    long workingBetween(LocalDate from, LocalDate to) {
        return from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorking)
                .count();
    }
}
