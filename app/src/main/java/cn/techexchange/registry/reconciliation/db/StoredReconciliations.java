package cn.techexchange.registry.reconciliation.db;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.reconciliation.Difference;
import cn.techexchange.registry.reconciliation.Reconciliation;
import cn.techexchange.registry.reconciliation.Reconciliations;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Singleton
final class StoredReconciliations implements Reconciliations {
    /** Behind every id. */
    private static final String LAST = "g";

    private final ReconciliationRows rows;
    private final DifferenceRows differences;

    StoredReconciliations(ReconciliationRows rows, DifferenceRows differences) {
        this.rows = rows;
        this.differences = differences;
    }

    @Override
    public void add(Reconciliation reconciliation, List<Difference> found) {
        rows.save(ReconciliationRow.of(reconciliation));
        if (!found.isEmpty()) {
            differences.saveAll(found.stream().map(DifferenceRow::of).toList());
        }
    }

    @Override
    public Reconciliation get(String id) {
        return rows.find(id).orElseThrow(() -> ProblemException.notFound("核对记录"));
    }

    @Override
    public List<Reconciliation> list(@Nullable String before, int limit) {
        return rows.list(before == null ? LAST : before, limit);
    }

    @Override
    public List<Difference> differences(String id, boolean onlyOpen, @Nullable String after, int limit) {
        return differences.list(id, onlyOpen, after == null ? "" : after, limit).stream()
                .map(DifferenceRow::toDifference)
                .toList();
    }

    @Override
    public Difference difference(String id) {
        return differences
                .findById(id)
                .orElseThrow(() -> ProblemException.notFound("核对差异"))
                .toDifference();
    }

    @Override
    public Difference update(Difference difference) {
        return differences.update(DifferenceRow.of(difference)).toDifference();
    }
}
