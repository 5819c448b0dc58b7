package cn.techexchange.market.brokerage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntroductionRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-02T04:00:00Z");

    /** {@code days} have gone by since the last introduction of the pair. */
    @ParameterizedTest
    @CsvSource({
        "72, false, false, , , true, ''",
        "39, false, false, , , true, ''",
        "38, false, false, , , false, ''",
        "0, false, false, , , false, ''",
        "72, true, false, , , false, PUT_AWAY",
        "72, false, true, , , false, CONTACTED",
        "72, true, true, , , false, PUT_AWAY CONTACTED",
        "72, false, false, PROPOSED, 1, false, INTRODUCED",
        "72, false, false, HALF_ACCEPTED, 200, false, INTRODUCED",
        "72, false, false, DECLINED, 89, false, COOLING",
        "72, false, false, ACCEPTED, 89, false, COOLING",
        "72, false, false, EXPIRED, 90, true, ''",
        "72, false, false, WITHDRAWN, 400, true, ''"
    })
    void aPairIsSuggestedUnlessSomethingStandsAgainstIt(
            int score,
            boolean putAway,
            boolean contacted,
            @Nullable IntroductionState earlier,
            @Nullable Long days,
            boolean suggested,
            String obstacles) {
        Optional<PairFacts.Earlier> before = earlier == null || days == null
                ? Optional.empty()
                : Optional.of(new PairFacts.Earlier(earlier, NOW.minus(Duration.ofDays(days))));
        var facts = new PairFacts(score, putAway, contacted, before);

        assertThat(IntroductionRules.isWorthSuggesting(facts, NOW)).isEqualTo(suggested);
        assertThat(IntroductionRules.against(facts, NOW))
                .extracting(Obstacle::name)
                .isEqualTo(obstacles.isEmpty() ? List.of() : List.of(obstacles.split(" ")));
    }
}
