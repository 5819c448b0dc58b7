package cn.techexchange.market.brokerage.funnel.db;

import cn.techexchange.market.brokerage.funnel.FunnelPeriod;
import cn.techexchange.market.brokerage.funnel.Leads;
import cn.techexchange.market.brokerage.funnel.Trace;
import cn.techexchange.platform.problem.ProblemException;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

@Singleton
final class StoredLeads implements Leads {
    private static final Pattern CURSOR = Pattern.compile("(\\d{18})\\.([0-9a-f-]{36}\\.[0-9a-f-]{36})");
    private static final long MICROS = 1_000_000;
    private final LeadRows rows;

    StoredLeads(LeadRows rows) {
        this.rows = rows;
    }

    @Override
    public long count(FunnelPeriod period) {
        return rows.countLeads(period.begin(), period.end());
    }

    @Override
    public List<Trace> pairs(FunnelPeriod period, @Nullable String cursor, int limit) {
        Place place = place(period, cursor);
        return traces(rows.pairs(period.begin(), period.end(), place.moment(), place.pair(), limit));
    }

    @Override
    public List<Trace> matched(FunnelPeriod period, @Nullable String cursor, int limit) {
        Place place = place(period, cursor);
        return traces(rows.matched(period.begin(), period.end(), place.moment(), place.pair(), limit));
    }

    @Override
    public long countMatched(FunnelPeriod period) {
        return rows.countMatched(period.begin(), period.end());
    }

    @Override
    public List<Trace> traces(FunnelPeriod period) {
        return traces(rows.traces(period.begin(), period.end()));
    }

    @Override
    public List<Trace> introduced(String organizationId, FunnelPeriod period) {
        return traces(rows.introduced(organizationId, period.begin(), period.end()));
    }

    @Override
    public Set<String> sharedWith(String accountId, List<String> negotiationIds) {
        return negotiationIds.isEmpty() ? Set.of() : Set.copyOf(rows.sharedWith(accountId, negotiationIds));
    }

    private static List<Trace> traces(List<TraceRow> found) {
        return found.stream().map(TraceRow::toTrace).toList();
    }

    private static Place place(FunnelPeriod period, @Nullable String cursor) {
        if (cursor == null) {
            return new Place(period.end(), "");
        }
        Matcher parts = CURSOR.matcher(cursor);
        if (!parts.matches()) {
            throw ProblemException.invalid("cursor", "翻页位置已失效，请从第一页重新开始。");
        }
        long micros = Long.parseLong(parts.group(1));
        return new Place(Instant.ofEpochSecond(micros / MICROS, micros % MICROS * 1_000), parts.group(2));
    }

    /** Where a page ends. */
    private record Place(Instant moment, String pair) {}
}
