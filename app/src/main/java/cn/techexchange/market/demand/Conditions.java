package cn.techexchange.market.demand;

import cn.techexchange.market.listing.TidyText;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * On what terms help is sought.
 *
 * @param cooperationModes codes of {@code transfer-modes.csv} or kinds of {@code contract-kinds.csv}
 * @param minimumMaturity 1 to 9, the least that helps
 */
@Serdeable
public record Conditions(
        Budget budget,
        @Nullable LocalDate deadline,
        List<String> cooperationModes,
        String intellectualPropertyWish,
        @Nullable Integer minimumMaturity,
        @Nullable LocalDate validUntil) {
    static final Conditions NONE = new Conditions(Budget.OPEN, null, List.of(), "", null, null);

    public Conditions {
        budget = Objects.requireNonNullElse(budget, Budget.OPEN);
        cooperationModes = TidyText.linesOf(cooperationModes);
        intellectualPropertyWish = TidyText.of(intellectualPropertyWish);
    }

    /** Both ends may be open. */
    @Serdeable
    public record Budget(@Nullable Long lowFen, @Nullable Long highFen) {
        static final Budget OPEN = new Budget(null, null);
    }
}
