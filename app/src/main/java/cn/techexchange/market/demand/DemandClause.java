package cn.techexchange.market.demand;

import cn.techexchange.market.listing.TidyText;
import cn.techexchange.searchindex.clause.Clause;
import cn.techexchange.searchindex.clause.ClauseKind;
import cn.techexchange.searchindex.clause.Comparison;
import cn.techexchange.searchindex.clause.Requirement;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that the demand asks, as found in its text or as its author put it.
 *
 * @param text of a value its name alone
 * @param operator null where nothing is asked in numbers
 * @param upper the upper end where the operator is {@link TargetOperator#BETWEEN}
 */
@Serdeable
public record DemandClause(
        ClauseKind kind,
        String text,
        @Nullable TargetOperator operator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upper,
        String unit) {
    public DemandClause {
        kind = Objects.requireNonNullElse(kind, ClauseKind.FUNCTION);
        text = TidyText.of(text);
        unit = TidyText.of(unit);
    }

    static DemandClause of(Clause clause) {
        return clause.requirement()
                .map(wanted -> new DemandClause(
                        clause.kind(),
                        clause.text(),
                        TargetOperator.valueOf(wanted.comparison().name()),
                        wanted.value(),
                        wanted.upper().orElse(null),
                        wanted.unit()))
                .orElseGet(() -> new DemandClause(clause.kind(), clause.text(), null, null, null, ""));
    }

    static DemandClause of(Target target) {
        return new DemandClause(
                ClauseKind.PARAMETER, target.name(), target.operator(), target.value(), target.upper(), target.unit());
    }

    public Clause clause() {
        if (operator == null || value == null) {
            return new Clause(kind, text, Optional.empty());
        }
        var wanted = new Requirement(Comparison.valueOf(operator.name()), value, Optional.ofNullable(upper), unit);
        return new Clause(kind, text, Optional.of(wanted));
    }

    /** In one line; zh-CN. */
    public String said() {
        if (operator == null || value == null) {
            return text;
        }
        String measure = unit.equals("—") ? "" : " " + unit;
        return upper == null
                ? text + " " + operator.sign() + " " + value.toPlainString() + measure
                : text + " " + value.toPlainString() + "–" + upper.toPlainString() + measure;
    }

    /** The same value, however it is named. */
    boolean hasValueOf(DemandClause other) {
        return value != null
                && other.value != null
                && value.compareTo(other.value) == 0
                && Objects.equals(upper, other.upper)
                && unit.equalsIgnoreCase(other.unit);
    }
}
