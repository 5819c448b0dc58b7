package cn.techexchange.registry.calendar.db;

import cn.techexchange.platform.time.DeliveredYears;
import cn.techexchange.platform.time.StatutoryYear;
import cn.techexchange.platform.time.StatutoryYears;
import cn.techexchange.registry.calendar.CalendarEdition;
import cn.techexchange.registry.calendar.CalendarEditions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The years by which the platform counts: the one confirmed here, else the one delivered. A queue's page counts some
 * thousand days, so a year is remembered for a moment; every node sees a new one after at most that time.
 */
@Singleton
final class StoredYears implements StatutoryYears {
    static final Duration REMEMBERED = Duration.ofSeconds(2);
    private final DeliveredYears delivered = new DeliveredYears();
    private final Map<Integer, Known> known = new ConcurrentHashMap<>();
    private final CalendarEditions editions;

    StoredYears(CalendarEditions editions) {
        this.editions = editions;
    }

    @Override
    public Optional<StatutoryYear> find(int year) {
        Known last = known.get(year);
        if (last == null || System.nanoTime() - last.readAt() > REMEMBERED.toNanos()) {
            last = new Known(read(year), System.nanoTime());
            known.put(year, last);
        }
        return last.found();
    }

    private Optional<StatutoryYear> read(int year) {
        return editions.inForce(year)
                .map(CalendarEdition::table)
                .map(table -> table.toYear())
                .or(() -> delivered.find(year));
    }

    private record Known(Optional<StatutoryYear> found, long readAt) {}
}
