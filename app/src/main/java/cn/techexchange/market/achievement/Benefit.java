package cn.techexchange.market.achievement;

import cn.techexchange.market.listing.TidyText;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;

/** What it is good for, in numbers where there are any. */
@Serdeable
public record Benefit(
        String problemSolved,
        String applications,
        List<Advantage> advantages,
        List<CostComparison> costs,
        String validationData) {
    static final Benefit NONE = new Benefit("", "", List.of(), List.of(), "");

    public Benefit {
        problemSolved = TidyText.of(problemSolved);
        applications = TidyText.of(applications);
        advantages = TidyText.listOf(advantages);
        costs = TidyText.listOf(costs);
        validationData = TidyText.of(validationData);
    }

    /** One measure of this solution beside the one in use today. */
    @Serdeable
    public record Advantage(
            String measure,
            @Nullable BigDecimal own,
            @Nullable BigDecimal today,
            String unit) {
        public Advantage {
            measure = TidyText.of(measure);
            unit = TidyText.of(unit);
        }
    }

    /** Cost for one unit, this solution beside today's. */
    @Serdeable
    public record CostComparison(
            String item, @Nullable Long ownFen, @Nullable Long todayFen, String perUnit) {
        public CostComparison {
            item = TidyText.of(item);
            perUnit = TidyText.of(perUnit);
        }
    }
}
