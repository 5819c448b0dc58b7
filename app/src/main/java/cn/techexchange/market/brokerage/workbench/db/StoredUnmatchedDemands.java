package cn.techexchange.market.brokerage.workbench.db;

import cn.techexchange.market.brokerage.workbench.Place;
import cn.techexchange.market.brokerage.workbench.UnmatchedDemands;
import cn.techexchange.market.brokerage.workbench.UnmatchedDemands.Unmatched;
import cn.techexchange.market.brokerage.workbench.UnmatchedDemands.Wanted;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@Singleton
final class StoredUnmatchedDemands implements UnmatchedDemands {
    /** Later than any publication, and within what the column takes. */
    private static final Instant LATEST = Instant.parse("9000-01-01T00:00:00Z");

    private final UnmatchedRows rows;
    private final Clock clock;

    StoredUnmatchedDemands(UnmatchedRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<Unmatched> list(Wanted wanted, Place after, int limit) {
        LocalDate today = LocalTime.today(clock);
        String pattern = "%" + literal(wanted.title()) + "%";
        Instant moment = after.moment().isBefore(LATEST) ? after.moment() : LATEST;
        List<UnmatchedRow> found = wanted.newestFirst()
                ? rows.newest(today, pattern, moment, after.id(), limit)
                : rows.oldest(today, pattern, moment, after.id(), limit);
        return found.stream()
                .map(row -> new Unmatched(row.id(), row.listedAt()))
                .toList();
    }

    @Override
    public long count() {
        return rows.countUnmatched(LocalTime.today(clock));
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
