package cn.techexchange.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Property
    void takingAwayWhatWasAddedGivesTheSameSum(
            @ForAll @LongRange(min = 0, max = Money.MAX_FEN / 2) long a,
            @ForAll @LongRange(min = 0, max = Money.MAX_FEN / 2) long b) {
        assertThat(new Money(a).plus(new Money(b)).minus(new Money(b))).isEqualTo(new Money(a));
    }

    @Property
    void readsBackTheYuanItShows(@ForAll @LongRange(min = 0, max = Money.MAX_FEN) long fen) {
        assertThat(Money.parseYuan(new Money(fen).yuan().toPlainString())).isEqualTo(new Money(fen));
    }

    @Test
    void refusesNegativeSumsAndSumsThatABrowserWouldRound() {
        assertThatThrownBy(() -> new Money(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Money(Money.MAX_FEN + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Money.ofYuan(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.parseYuan("0.001")).isInstanceOf(ArithmeticException.class);
    }
}
