package cn.techexchange.platform.time;

import cn.techexchange.platform.dictionary.CsvTable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The years that come with the platform. */
public final class DeliveredYears implements StatutoryYears {
    private final Map<Integer, StatutoryYear> years;

    public DeliveredYears() {
        Map<Integer, Map<LocalDate, Boolean>> read = CsvTable.read("reference/statutory-days.csv").rows().stream()
                .collect(Collectors.groupingBy(
                        row -> LocalDate.parse(row.get("date")).getYear(),
                        TreeMap::new,
                        Collectors.toMap(
                                row -> LocalDate.parse(row.get("date")), row -> "WORK".equals(row.get("kind")))));
        years = read.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, year -> new StatutoryYear(year.getKey(), year.getValue())));
    }

    @Override
    public Optional<StatutoryYear> find(int year) {
        return Optional.ofNullable(years.get(year));
    }

    public Set<Integer> years() {
        return new TreeSet<>(years.keySet());
    }
}
