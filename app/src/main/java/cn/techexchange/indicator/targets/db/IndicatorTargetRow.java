package cn.techexchange.indicator.targets.db;

import cn.techexchange.indicator.targets.Target;
import cn.techexchange.platform.money.Money;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

@MappedEntity("indicator_target")
record IndicatorTargetRow(
        @Id int targetYear,
        long targetFen,
        String source,
        @Version @Nullable Long version) {
    static IndicatorTargetRow of(Target target) {
        return new IndicatorTargetRow(target.year(), target.value().fen(), target.source(), target.version());
    }

    Target toTarget() {
        return new Target(targetYear, new Money(targetFen), source, version);
    }
}
