package cn.techexchange.market.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorTest {
    @ParameterizedTest
    @CsvSource({"0, 0, 0.3", "1, 0, 0.4167", "0, 1, 0.25", "3, 0, 0.5625", "0, 3, 0.1875", "2, 1, 0.4375", "20, 0, 0.86"
    })
    void aShareBeginsAtThreeTenthsAndMovesWithTheCases(int successes, int failures, double share) {
        assertThat(Prior.HOUSE.share(successes, failures)).isCloseTo(share, within(0.0001));
    }

    @Property
    void aShareStaysBetweenNoneAndAll(
            @ForAll @IntRange(max = 100_000) int successes, @ForAll @IntRange(max = 100_000) int failures) {
        assertThat(Prior.HOUSE.share(successes, failures)).isStrictlyBetween(0.0, 1.0);
    }

    @Property
    void oneMoreSuccessRaisesAndOneMoreFailureLowers(
            @ForAll @IntRange(max = 10_000) int successes, @ForAll @IntRange(max = 10_000) int failures) {
        double share = Prior.HOUSE.share(successes, failures);

        assertThat(Prior.HOUSE.share(successes + 1, failures)).isGreaterThan(share);
        assertThat(Prior.HOUSE.share(successes, failures + 1)).isLessThan(share);
    }

    @Property
    void oneCaseNeverMovesAShareByMoreThanItsPartOfAllCases(
            @ForAll @IntRange(max = 10_000) int successes, @ForAll @IntRange(max = 10_000) int failures) {
        double share = Prior.HOUSE.share(successes, failures);
        double most = 1.0 / (successes + failures + 6);

        assertThat(Prior.HOUSE.share(successes + 1, failures) - share).isLessThanOrEqualTo(most);
        assertThat(share - Prior.HOUSE.share(successes, failures + 1)).isLessThanOrEqualTo(most);
    }

    @Test
    void aPriorKnowsBothKindsOfCases() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Prior(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Prior(1, 0));
    }
}
