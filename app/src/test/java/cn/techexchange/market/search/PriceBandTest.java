package cn.techexchange.market.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.platform.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceBandTest {
    @ParameterizedTest
    @CsvSource({
        "0, UP_TO_100K",
        "10000000, UP_TO_100K",
        "10000001, UP_TO_500K",
        "100000000, UP_TO_1M",
        "500000001, OVER_5M"
    })
    void aSumOnABorderBelongsToTheLowerBand(long fen, PriceBand expected) {
        assertThat(PriceBand.of(fen)).isEqualTo(expected);
    }

    @Test
    void theLargestSumHasABandToo() {
        assertThat(PriceBand.of(Money.MAX_FEN)).isEqualTo(PriceBand.OVER_5M);
        assertThat(PriceBand.of(null)).isEqualTo(PriceBand.NEGOTIABLE);
    }
}
