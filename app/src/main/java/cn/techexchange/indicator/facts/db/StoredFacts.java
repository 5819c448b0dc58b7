package cn.techexchange.indicator.facts.db;

import cn.techexchange.indicator.facts.Dimension;
import cn.techexchange.indicator.facts.FactFilter;
import cn.techexchange.indicator.facts.Facts;
import cn.techexchange.indicator.facts.Figure;
import cn.techexchange.indicator.facts.Figures;
import cn.techexchange.indicator.facts.Period;
import cn.techexchange.indicator.facts.RegistrationFact;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Facts live in the table; sums and positions come from the columns, names from the table again. */
@Singleton
class StoredFacts implements Facts {
    private static final Period EVER = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31));
    private final RegistrationFactRows rows;
    private final FactHeadRows heads;
    private final LoadColumns columns;
    private final Clock clock;

    StoredFacts(RegistrationFactRows rows, FactHeadRows heads, LoadColumns columns, Clock clock) {
        this.rows = rows;
        this.heads = heads;
        this.columns = columns;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void add(List<RegistrationFact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        long position = heads.lock().position();
        Instant now = LocalTime.now(clock);
        var added = new ArrayList<RegistrationFactRow>();
        for (RegistrationFact fact : facts) {
            RegistrationFact.Source source = fact.source();
            if (!rows.existsByLedgerSequenceAndPart(source.ledgerSequence(), source.part())) {
                added.add(RegistrationFactRow.of(++position, fact, now));
            }
        }
        if (!added.isEmpty()) {
            rows.saveAll(added);
            heads.movePosition(position);
        }
    }

    @Override
    public Figure totalOf(String registrationId) {
        return rows.totalOf(registrationId);
    }

    @Override
    public Optional<RegistrationFact> lastOf(String registrationId) {
        return rows.lastOf(registrationId).map(row -> row.toFact().fact());
    }

    @Override
    public Figures figures() {
        return columns.upToDate().figures();
    }

    @Override
    public List<RecordedFact> list(FactFilter filter, long before, int limit) {
        List<Long> positions = columns.upToDate().figures().positions(filter, before, limit);
        return positions.isEmpty()
                ? List.of()
                : rows.list(positions).stream().map(RegistrationFactRow::toFact).toList();
    }

    @Override
    public List<RecordedFact> listCorrections(Period period, long since, int limit) {
        return rows.listCorrections(period.from(), period.to(), since, limit).stream()
                .map(RegistrationFactRow::toFact)
                .toList();
    }

    @Override
    public Map<Long, Figure> sumsOfEntries(long first, long last) {
        return rows.sumsOfEntries(first, last).stream()
                .collect(Collectors.toMap(figure -> Long.valueOf(figure.code()), figure -> figure.withCode("")));
    }

    @Override
    public boolean columnsEqualTable() {
        return figures().total(FactFilter.of(EVER)).equals(rows.totalOfAll());
    }

    @Override
    public List<Integer> years() {
        return figures().breakdown(Dimension.YEAR, FactFilter.of(EVER)).stream()
                .map(figure -> Integer.valueOf(figure.code()))
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }

    @Override
    public Optional<Instant> lastRecordedAt() {
        return rows.lastEntryAt();
    }

    @Override
    public long sequenceAt(Instant moment) {
        return rows.sequenceAt(moment).orElse(0L);
    }
}
