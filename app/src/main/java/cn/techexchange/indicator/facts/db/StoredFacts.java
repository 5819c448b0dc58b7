package cn.techexchange.indicator.facts.db;

import cn.techexchange.indicator.facts.Dimension;
import cn.techexchange.indicator.facts.FactFilter;
import cn.techexchange.indicator.facts.Facts;
import cn.techexchange.indicator.facts.Figure;
import cn.techexchange.indicator.facts.RegistrationFact;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Singleton
final class StoredFacts implements Facts {
    private final RegistrationFactRows rows;
    private final Clock clock;

    StoredFacts(RegistrationFactRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public void add(RegistrationFact fact) {
        if (!rows.existsByLedgerSequence(fact.ledgerSequence())) {
            rows.save(RegistrationFactRow.of(fact, LocalTime.now(clock)));
        }
    }

    @Override
    public Figure totalOf(String registrationId) {
        return rows.totalOf(registrationId);
    }

    @Override
    public Figure total(FactFilter filter) {
        return rows.total(filter.year(), filter.month(), filter.kind(), filter.field(), filter.industry());
    }

    @Override
    public List<Figure> breakdown(Dimension dimension, FactFilter filter) {
        return rows.breakdown(
                dimension.name(), filter.year(), filter.month(), filter.kind(), filter.field(), filter.industry());
    }

    @Override
    public List<RecordedFact> list(FactFilter filter, long beforeId, int limit) {
        return rows
                .list(filter.year(), filter.month(), filter.kind(), filter.field(), filter.industry(), beforeId, limit)
                .stream()
                .map(RegistrationFactRow::toFact)
                .toList();
    }

    @Override
    public List<Integer> years() {
        return rows.years();
    }

    @Override
    public Optional<Instant> lastRecordedAt() {
        return rows.lastRecordedAt();
    }
}
