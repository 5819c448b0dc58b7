package cn.techexchange.indicator.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressMethodTest {
    private static final List<PastYear> EVEN =
            List.of(new PastYear(2022, 50, 100), new PastYear(2023, 60, 120), new PastYear(2024, 80, 160));

    @Test
    void likeYearsGiveTheirShareAndNoSpread() {
        Forecast.Estimate estimate = ProgressMethod.estimate(100, EVEN).orElseThrow();

        assertThat(estimate.expectedFen()).isEqualTo(200);
        assertThat(estimate.lowFen()).isEqualTo(200);
        assertThat(estimate.highFen()).isEqualTo(200);
        assertThat(estimate.meanErrorPerTenThousand()).isZero();
        assertThat(estimate.coverage()).isEqualTo(5_000);
    }

    @Test
    void twoYearsAreTooLittle() {
        assertThat(ProgressMethod.estimate(100, EVEN.subList(0, 2))).isEmpty();
        assertThat(ProgressMethod.estimate(0, EVEN)).isEmpty();
    }

    @Test
    void unlikeYearsWidenTheInterval() {
        List<PastYear> years =
                List.of(new PastYear(2022, 40, 100), new PastYear(2023, 50, 100), new PastYear(2024, 60, 100));

        Forecast.Estimate estimate = ProgressMethod.estimate(100, years).orElseThrow();

        assertThat(estimate.expectedFen()).isEqualTo(200);
        assertThat(estimate.lowFen()).isEqualTo(150);
        assertThat(estimate.highFen()).isEqualTo(275);
    }

    @Test
    void aBackTestDoesNotKnowItsOwnYear() {
        List<PastYear> years =
                List.of(new PastYear(2022, 50, 100), new PastYear(2023, 50, 100), new PastYear(2024, 50, 1_000));

        Forecast.BackTest odd = ProgressMethod.backTests(years).getLast();

        assertThat(odd.expectedFen()).isEqualTo(100);
        assertThat(odd.errorPerTenThousand()).isEqualTo(-9_000);
        assertThat(odd.within()).isEqualTo(Optional.empty());
    }

    /** Years drawn alike: the stated chance is met, and not by an interval so wide that it says nothing. */
    @Test
    void theIntervalHoldsAtLeastAsOftenAsItSays() {
        var random = new Random(5);
        int held = 0;
        for (int i = 0; i < 2_000; i++) {
            List<PastYear> years =
                    IntStream.range(0, 6).mapToObj(y -> year(y, random)).toList();
            Forecast.Estimate estimate = ProgressMethod.estimate(years.getLast().toDateFen(), years.subList(0, 5))
                    .orElseThrow();
            long actual = years.getLast().totalFen();
            held += estimate.lowFen() <= actual && actual <= estimate.highFen() ? 1 : 0;
        }

        assertThat(held / 2_000.0).isBetween(4.0 / 6, 0.85);
    }

    private static PastYear year(int year, Random random) {
        long total = 1_000_000_000L + random.nextInt(1_000_000_000);
        return new PastYear(year, Math.round(total * (0.4 + 0.2 * random.nextDouble())), total);
    }
}
