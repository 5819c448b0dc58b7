package cn.techexchange.market.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.market.matching.Dismissal;
import cn.techexchange.market.matching.DismissalReason;
import cn.techexchange.market.matching.Match;
import cn.techexchange.market.matching.MatchContent;
import cn.techexchange.market.subscription.CoolingRule.Told;
import cn.techexchange.market.subscription.CoolingRule.Versions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoolingRuleTest {
    private static final Instant NOW = Instant.parse("2026-11-25T01:00:00Z");
    private static final Versions FIRST = new Versions(1, 1);
    private static final Versions CHANGED = new Versions(1, 2);
    private static final Duration LONG = Duration.ofDays(30);

    @Test
    void aPairThatWasNeverToldIsNews() {
        assertThat(mayTell(70, FIRST, null)).isTrue();
    }

    @Test
    void aPairThatWasToldAndHasNotChangedStaysSilent() {
        assertThat(mayTell(70, FIRST, told(70, LONG))).isFalse();
        assertThat(mayTell(95, FIRST, told(70, LONG))).isFalse();
    }

    @Test
    void aNewVersionThatFitsNoBetterStaysSilent() {
        assertThat(mayTell(79, CHANGED, told(70, LONG))).isFalse();
    }

    @Test
    void aNewVersionThatFitsBetterWaitsForAMonth() {
        assertThat(mayTell(80, CHANGED, told(70, LONG.minusSeconds(1)))).isFalse();
        assertThat(mayTell(80, CHANGED, told(70, LONG))).isTrue();
    }

    @Test
    void aPairThatEitherSidePutAwayIsOver() {
        var dismissal = Optional.of(new Dismissal(DismissalReason.OFF_TOPIC, NOW));

        assertThat(CoolingRule.mayTell(
                        match(90, new Match.Dismissals(dismissal, Optional.empty())), FIRST, Optional.empty(), NOW))
                .isFalse();
        assertThat(CoolingRule.mayTell(
                        match(90, new Match.Dismissals(Optional.empty(), dismissal)), FIRST, Optional.empty(), NOW))
                .isFalse();
    }

    private static boolean mayTell(int score, Versions versions, @org.jspecify.annotations.Nullable Told before) {
        return CoolingRule.mayTell(match(score, Match.Dismissals.NONE), versions, Optional.ofNullable(before), NOW);
    }

    private static Told told(int score, Duration ago) {
        return new Told(score, FIRST, NOW.minus(ago));
    }

    private static Match match(int score, Match.Dismissals dismissals) {
        return new Match(
                "m",
                new Match.Parties("d", "a", "buyer", "seller"),
                score,
                new MatchContent(List.of(), List.of(), List.of()),
                dismissals,
                NOW);
    }
}
