package cn.techexchange.registry.contract;

import static java.util.Objects.requireNonNullElse;

import cn.techexchange.platform.money.Money;
import cn.techexchange.platform.text.PlainText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * One part of the price.
 *
 * @param quantity of a carrier, how many are delivered
 * @param reasonableQuantity of a carrier, how many are needed to test and learn the technology
 */
@Serdeable
public record WorksheetItem(
        @NotNull ItemKind kind,
        @Size(max = 200) @PlainText String name,
        @PositiveOrZero @Max(Money.MAX_FEN) long amountFen,
        @Size(max = 500) @PlainText(multiline = true) String reason,
        @Size(max = 500) @PlainText(multiline = true) String evidence,
        @Min(1) @Max(1_000_000) @Nullable Integer quantity,
        @Min(0) @Max(1_000_000) @Nullable Integer reasonableQuantity) {
    public WorksheetItem {
        name = requireNonNullElse(name, "").strip();
        reason = requireNonNullElse(reason, "");
        evidence = requireNonNullElse(evidence, "");
    }

    public boolean isCarrierWithoutQuantity() {
        return kind == ItemKind.CARRIER && (quantity == null || reasonableQuantity == null);
    }

    /** The part that counts as technology, rounded down to a whole fen; none of a carrier whose quantity is open. */
    public long technologyFen() {
        return switch (kind) {
            case TECHNICAL -> amountFen;
            case NON_TECHNICAL -> 0;
            case CARRIER -> reasonableShare();
        };
    }

    private long reasonableShare() {
        if (quantity == null || reasonableQuantity == null) {
            return 0;
        }
        if (reasonableQuantity >= quantity) {
            return amountFen;
        }
        return BigInteger.valueOf(amountFen)
                .multiply(BigInteger.valueOf(reasonableQuantity))
                .divide(BigInteger.valueOf(quantity))
                .longValueExact();
    }

    /** What a part of the price pays for. */
    public enum ItemKind {
        TECHNICAL,
        /** Equipment, instruments, parts, materials, construction. */
        NON_TECHNICAL,
        /** What carries the technology: documents, disks, strains, samples, complete equipment. */
        CARRIER
    }
}
