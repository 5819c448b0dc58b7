package cn.techexchange.indicator.targets.db;

import cn.techexchange.indicator.targets.Target;
import cn.techexchange.indicator.targets.Targets;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

@Singleton
final class StoredTargets implements Targets {
    private final IndicatorTargetRows rows;

    StoredTargets(IndicatorTargetRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Target> find(int year) {
        return rows.findById(year).map(IndicatorTargetRow::toTarget);
    }

    @Override
    public List<Target> list() {
        return rows.list().stream().map(IndicatorTargetRow::toTarget).toList();
    }

    @Override
    public Target save(Target target) {
        IndicatorTargetRow row = IndicatorTargetRow.of(target);
        return (target.version() == null ? rows.save(row) : rows.update(row)).toTarget();
    }
}
