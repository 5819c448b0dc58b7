package cn.techexchange.market.brokerage.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.market.brokerage.IntroductionState;
import cn.techexchange.market.brokerage.PairFacts;
import cn.techexchange.platform.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaleRuleTest {
    private static final Instant NOW = Instant.parse("2026-11-02T04:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "14, false, false, , true",
        "13, false, false, , false",
        "30, true, false, , false",
        "30, false, true, , false",
        "30, false, false, PROPOSED, false",
        "30, false, false, HALF_ACCEPTED, false",
        "30, false, false, DECLINED, true",
        "30, false, false, EXPIRED, true"
    })
    void aGoodMatchIsStaleWhenNobodyActsOnItFor14Days(
            int days, boolean putAway, boolean contacted, @Nullable IntroductionState earlier, boolean stale) {
        Optional<PairFacts.Earlier> before =
                Optional.ofNullable(earlier).map(state -> new PairFacts.Earlier(state, NOW));
        var facts = new PairFacts(60, putAway, contacted, before);

        assertThat(StaleRule.isStale(facts, NOW.minus(Duration.ofDays(days)), Duration.ofDays(14), NOW))
                .isEqualTo(stale);
    }

    @Test
    void aPlaceIsReadBackAsItWasWritten() {
        Instant moment = Instant.parse("2026-11-02T04:00:00.123456Z");
        String id = "01931234-1234-7123-8123-0123456789ab";
        String cursor = Place.at(moment, id).cursor();

        Place place = Place.of(cursor, new Place(0, ""));

        assertThat(place.moment()).isEqualTo(moment);
        assertThat(place.id()).isEqualTo(id);
        assertThatThrownBy(() -> Place.of("x", place)).isInstanceOf(ProblemException.class);
    }
}
