package cn.techexchange.registry.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.platform.problem.ProblemException;
import io.micronaut.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePacksTest {
    private final RulePacks packs = new RulePacks(JsonMapper.createDefault());

    @ParameterizedTest
    @CsvSource({
        "2000-02-16, MOST-2001",
        "2024-12-20, MOST-2001", // a consultation draft changes nothing
        "2026-01-22, MOST-2001",
        "2026-01-23, MIIT-2026",
        "2026-11-23, MIIT-2026"
    })
    void theDayDecidesWhichPackApplies(LocalDate date, String code) {
        assertThat(packs.inForceOn(date).code()).isEqualTo(code);
    }

    @Test
    void saysWhenNoPackWasInForce() {
        assertThatThrownBy(() -> packs.inForceOn(LocalDate.of(1999, 12, 31)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("1999-12-31");
    }

    @Test
    void everyPackHasGroundsAndKnowsTheFiveKinds() {
        assertThat(packs.list()).allSatisfy(pack -> {
            assertThat(packs.grounds(pack)).isNotEmpty();
            assertThat(pack.kinds().keySet())
                    .containsExactlyInAnyOrder("DEVELOPMENT", "TRANSFER", "LICENSE", "CONSULTING", "SERVICE");
        });
    }

    @Test
    void theOldPackCountsLicencesAsTransfersAndNeverAsksExperts() {
        RulePack old = packs.get("MOST-2001");

        assertThat(old.kinds()).containsEntry("LICENSE", "TRANSFER");
        assertThat(old.asksExperts(Long.MAX_VALUE)).isFalse();
        assertThat(packs.get("MIIT-2026").asksExperts(500_000_000)).isTrue();
        assertThat(packs.get("MIIT-2026").asksExperts(499_999_999)).isFalse();
    }

    @Test
    void onlyTheUnreadPackIsMarked() {
        assertThat(packs.list().stream().filter(RulePack::unconfirmed).map(RulePack::code))
                .isEqualTo(List.of("MIIT-2026"));
    }
}
