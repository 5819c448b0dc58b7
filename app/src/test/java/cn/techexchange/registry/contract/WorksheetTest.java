package cn.techexchange.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.platform.money.Money;
import cn.techexchange.registry.contract.WorksheetItem.ItemKind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorksheetTest {
    @Property
    void technologyValueLiesBetweenZeroAndTheGrossValue(@ForAll("worksheets") Worksheet worksheet) {
        assertThat(worksheet.technologyValue()).isBetween(Money.ZERO, worksheet.transactionValue());
    }

    @Property
    void grossValueIsTheSumOfTheItems(@ForAll("worksheets") Worksheet worksheet) {
        Money sum = worksheet.items().stream()
                .map(item -> new Money(item.amountFen()))
                .reduce(Money.ZERO, Money::plus);

        assertThat(worksheet.transactionValue()).isEqualTo(sum);
    }

    @Property
    void moreReasonableCarriersNeverLowerTheTechnologyValue(
            @ForAll("amounts") long amount, @ForAll("counts") int quantity, @ForAll("counts") int reasonable) {
        long fewer = carrier(amount, quantity, reasonable - 1).technologyFen();
        long more = carrier(amount, quantity, reasonable).technologyFen();

        assertThat(fewer).isBetween(0L, more);
        assertThat(more).isLessThanOrEqualTo(amount);
    }

    @Test
    void twoOfThreeCarriersCountAndTheFractionOfAFenDoesNot() {
        assertThat(carrier(100, 3, 2).technologyFen()).isEqualTo(66);
        assertThat(carrier(100, 3, 3).technologyFen()).isEqualTo(100);
        assertThat(carrier(100, 3, 9).technologyFen()).isEqualTo(100);
    }

    @Test
    void aCarrierCountsNothingUntilItsQuantityIsKnown() {
        assertThat(carrier(100, null, 2).technologyFen()).isZero();
        assertThat(carrier(100, 2, null).technologyFen()).isZero();
    }

    @Test
    void theLargestAmountSurvivesTheShareOfACarrier() {
        assertThat(carrier(Money.MAX_FEN, 1_000_000, 999_999).technologyFen()).isEqualTo(9_007_190_247_541_736L);
    }

    @Test
    void asManyLargestItemsAsAreAllowedAreRecognisedAsTooMuch() {
        var items = java.util.Collections.nCopies(Worksheet.MAX_ITEMS, technical(Money.MAX_FEN));

        assertThat(new Worksheet(items).isRepresentable()).isFalse();
        assertThat(new Worksheet(List.of(technical(Money.MAX_FEN))).isRepresentable())
                .isTrue();
    }

    @Provide
    Arbitrary<Worksheet> worksheets() {
        Arbitrary<WorksheetItem> items = Combinators.combine(
                        Arbitraries.of(ItemKind.class), amounts(), counts().injectNull(0.2), counts().injectNull(0.2))
                .as((kind, amount, quantity, reasonable) ->
                        new WorksheetItem(kind, "", amount, "", "", quantity, reasonable));
        return items.list().ofMaxSize(20).map(Worksheet::new);
    }

    @Provide
    Arbitrary<Long> amounts() {
        return Arbitraries.longs().between(0, Money.MAX_FEN / 20);
    }

    @Provide
    Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(1, 1_000_000);
    }

    private static WorksheetItem carrier(long amount, @Nullable Integer quantity, @Nullable Integer reasonable) {
        return new WorksheetItem(ItemKind.CARRIER, "样品", amount, "", "", quantity, reasonable);
    }

    private static WorksheetItem technical(long amount) {
        return new WorksheetItem(ItemKind.TECHNICAL, "技术使用费", amount, "", "", null, null);
    }
}
