package cn.techexchange.registry.contract;

import static java.util.Objects.requireNonNullElse;

import cn.techexchange.platform.money.Money;
import cn.techexchange.platform.text.PlainText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How the price is paid and what the buyer expects of it. Estimates stand apart from the worksheet: only the certain
 * part of a royalty is registered, each later payment is posted when it comes.
 *
 * @param form code of {@code payment-forms.csv}, empty while open
 * @param estimatedRoyaltyFen expected royalties, in no sum
 * @param expectedInvestmentFen new investment the buyer plans
 * @param expectedOutputFen new output the buyer expects
 */
@Serdeable
public record ContractPayment(
        @Size(max = 40) @PlainText String form,
        @Size(max = 2000) @PlainText(multiline = true) String schedule,
        @PositiveOrZero @Max(Money.MAX_FEN) @Nullable Long estimatedRoyaltyFen,
        @PositiveOrZero @Max(Money.MAX_FEN) @Nullable Long expectedInvestmentFen,
        @PositiveOrZero @Max(Money.MAX_FEN) @Nullable Long expectedOutputFen) {
    public static final ContractPayment EMPTY = new ContractPayment("", "", null, null, null);

    public ContractPayment {
        form = requireNonNullElse(form, "");
        schedule = requireNonNullElse(schedule, "");
    }
}
