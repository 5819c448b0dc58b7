package cn.techexchange.market.achievement;

import cn.techexchange.market.listing.TidyText;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * On what terms it is offered.
 *
 * @param transferModes codes of {@code transfer-modes.csv}
 */
@Serdeable
public record Terms(
        List<String> transferModes,
        Price price,
        String partnerSought,
        @Nullable LocalDate validUntil) {
    static final Terms NONE = new Terms(List.of(), Price.UNKNOWN, "", null);

    public Terms {
        transferModes = TidyText.linesOf(transferModes);
        price = Objects.requireNonNullElse(price, Price.UNKNOWN);
        partnerSought = TidyText.of(partnerSought);
    }
}
