package cn.techexchange.market.achievement;

import cn.techexchange.market.listing.TidyText;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * How far the work has come.
 *
 * @param level 1 to 9 of {@code maturity-levels.csv}, after GB/T 22900-2022
 * @param evidence what proves the level, e.g. a test report's number
 */
@Serdeable
public record Maturity(@Nullable Integer level, String evidence) {
    static final Maturity UNKNOWN = new Maturity(null, "");

    public Maturity {
        evidence = TidyText.of(evidence);
    }
}
