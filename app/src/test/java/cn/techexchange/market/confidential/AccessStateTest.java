package cn.techexchange.market.confidential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.platform.problem.ProblemException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessStateTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "REQUESTED : GRANTED REFUSED",
                "GRANTED   : ACTIVE REVOKED",
                "ACTIVE    : REVOKED",
                "REFUSED   : ''",
                "REVOKED   : ''",
            })
    void allowsTheseMovesAndNoOther(AccessState from, String allowed) {
        Set<AccessState> expected = EnumSet.noneOf(AccessState.class);
        for (String name : allowed.split(" ")) {
            if (!name.isBlank()) {
                expected.add(AccessState.valueOf(name));
            }
        }

        for (AccessState next : AccessState.values()) {
            assertThat(from.canMoveTo(next)).as("%s to %s", from, next).isEqualTo(expected.contains(next));
        }
    }

    @Test
    void nothingOpensBeforeTheUndertaking() {
        AccessRequest asked = request();
        AccessRequest granted = asked.decided(AccessState.GRANTED, "", new AccessRequest.Decision("o", NOW));

        assertThat(asked.opens(Tier.FIRST)).isFalse();
        assertThat(granted.opens(Tier.FIRST)).isFalse();
        assertThatThrownBy(() -> asked.accepted(new AccessRequest.Acceptance("h", "a", NOW)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ConfidentialProblem.ACCESS_STATE_FORBIDS));
    }

    @Test
    void theFirstTierDoesNotOpenTheSecond() {
        AccessRequest active = request()
                .decided(AccessState.GRANTED, "", new AccessRequest.Decision("o", NOW))
                .accepted(new AccessRequest.Acceptance("h", "a", NOW));

        assertThat(active.opens(Tier.FIRST)).isTrue();
        assertThat(active.opens(Tier.SECOND)).isFalse();
        assertThat(Tier.SECOND.covers(Tier.FIRST)).isTrue();
    }

    private static AccessRequest request() {
        return AccessRequest.of(
                "1",
                new AccessRequest.Subject("l", "成果", "o", Tier.FIRST),
                new AccessRequest.Requester("r", "a", NOW),
                "评估");
    }
}
