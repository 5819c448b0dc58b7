package cn.techexchange.registry.reminder.db;

import cn.techexchange.registry.reminder.DueCase;
import cn.techexchange.registry.reminder.DueCases;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

@Singleton
final class StoredDueCases implements DueCases {
    private final DueReminderRows rows;

    StoredDueCases(DueReminderRows rows) {
        this.rows = rows;
    }

    @Override
    public List<DueCase> reviews(LocalDate until, String after, int limit) {
        return rows.reviews(until, after, limit).stream()
                .map(DueCaseRow::toCase)
                .toList();
    }

    @Override
    public List<DueCase> supplements(String after, int limit) {
        return rows.supplements(after, limit).stream().map(DueCaseRow::toCase).toList();
    }

    @Override
    public boolean claim(String caseId, LocalDate dueOn, String stage, LocalDate today) {
        return rows.claim(caseId, dueOn, stage, today) > 0;
    }
}
