package cn.techexchange.registry.nationalform.db;

import cn.techexchange.registry.nationalform.FormFilter;
import cn.techexchange.registry.nationalform.FormsWanted;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

@Singleton
final class StoredFormsWanted implements FormsWanted {
    private static final LocalDate FIRST_DAY = LocalDate.of(1000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private final WantedRows rows;

    StoredFormsWanted(WantedRows rows) {
        this.rows = rows;
    }

    @Override
    public List<String> ids(FormFilter filter, String after, int limit) {
        LocalDate from = Objects.requireNonNullElse(filter.decidedFrom(), FIRST_DAY);
        LocalDate to = Objects.requireNonNullElse(filter.decidedTo(), LAST_DAY);
        return rows.list(filter.states(), filter.kind(), from, to, after, limit).stream()
                .map(WantedRow::id)
                .toList();
    }
}
