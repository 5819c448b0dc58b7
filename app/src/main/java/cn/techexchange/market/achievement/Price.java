package cn.techexchange.market.achievement;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What it should cost.
 *
 * @param lowFen the fixed price, the lower end of the range, the floor or the reserve of the auction
 * @param highFen the upper end of a range
 */
@Serdeable
public record Price(
        @Nullable PriceKind kind,
        @Nullable Long lowFen,
        @Nullable Long highFen) {
    static final Price UNKNOWN = new Price(null, null, null);
}
