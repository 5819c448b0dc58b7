package cn.techexchange.registry.contract;

import cn.techexchange.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * How the price is made up. Both registered values follow from the items and are never typed in, so
 * {@code 0 ≤ technologyValue ≤ transactionValue} always holds.
 */
@Serdeable
public record Worksheet(
        @Valid @Size(max = Worksheet.MAX_ITEMS) List<WorksheetItem> items) {
    /** So many largest amounts still add up within a long. */
    public static final int MAX_ITEMS = 200;

    public static final Worksheet EMPTY = new Worksheet(List.of());

    public Worksheet {
        items = List.copyOf(java.util.Objects.requireNonNullElse(items, List.of()));
    }

    /** Gross value (合同成交额): the whole price, {@link #isRepresentable()} presupposed. */
    public Money transactionValue() {
        return new Money(sumFen());
    }

    /** Technology value (技术交易额): the price less its non-technical part. */
    public Money technologyValue() {
        return new Money(items.stream().mapToLong(WorksheetItem::technologyFen).sum());
    }

    /** Whether the sum is an amount the platform can keep exactly. */
    public boolean isRepresentable() {
        return items.size() <= MAX_ITEMS && sumFen() <= Money.MAX_FEN;
    }

    private long sumFen() {
        return items.stream().mapToLong(WorksheetItem::amountFen).reduce(0, Math::addExact);
    }
}
