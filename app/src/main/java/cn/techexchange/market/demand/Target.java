package cn.techexchange.market.demand;

import cn.techexchange.market.listing.TidyText;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;

/**
 * One measurable result asked for.
 *
 * @param upper the upper end where the operator is {@link TargetOperator#BETWEEN}
 * @param unit for example MPa or %, "—" for a bare number
 */
@Serdeable
public record Target(
        String name,
        @Nullable TargetOperator operator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upper,
        String unit) {
    public Target {
        name = TidyText.of(name);
        unit = TidyText.of(unit);
    }

    /** Says enough to be measured. */
    public boolean isQuantified() {
        return !name.isEmpty() && operator != null && value != null && !unit.isEmpty();
    }
}
