package cn.techexchange.market.negotiation;

import cn.techexchange.platform.money.Money;
import cn.techexchange.platform.text.PlainText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What is offered.
 *
 * @param contractKind code of the dictionary of contract kinds, with or without sub-kind
 * @param paymentForm code of {@code payment-forms.csv}
 * @param validUntil last day on which it may be accepted
 */
@Serdeable
public record OfferTerms(
        @NotBlank @Size(max = 60) @PlainText String contractKind,
        @NotBlank @Size(max = 40) @PlainText String paymentForm,
        @Positive @Max(Money.MAX_FEN) long amountFen,

        @NotBlank @Size(max = 4000) @PlainText(multiline = true)
        String terms,

        @NotNull LocalDate validUntil) {}
