package cn.techexchange.registry.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePacksTest {
    private final KeptEditions editions = KeptEditions.bundled();
    private final RulePacks packs =
            new RulePacks(editions, Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), LocalTime.ZONE));

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
            assertThat(pack.refusalGrounds()).isNotEmpty();
            assertThat(pack.kinds().mapping().keySet())
                    .contains("DEVELOPMENT", "TRANSFER", "LICENSE", "CONSULTING", "SERVICE");
        });
    }

    @Test
    void theOldPackCountsLicencesAsTransfersAndNeverAsksExperts() {
        RulePack old = packs.get("MOST-2001");

        assertThat(old.kinds().countedAs("LICENSE", "PATENT_SOLE")).isEqualTo("TRANSFER");
        assertThat(packs.get("MIIT-2026").kinds().countedAs("TRANSFER", "PATENT_SOLE"))
                .isEqualTo("LICENSE");
        assertThat(old.asksExperts(Long.MAX_VALUE)).isFalse();
        assertThat(packs.get("MIIT-2026").asksExperts(500_000_000)).isTrue();
        assertThat(packs.get("MIIT-2026").asksExperts(499_999_999)).isFalse();
    }

    @Test
    void onlyTheUnreadPackIsMarked() {
        assertThat(packs.list().stream().filter(RulePack::unconfirmed).map(RulePack::code))
                .isEqualTo(List.of("MIIT-2026"));
    }

    @Test
    void aCorrectedEditionAppliesFromItsDayOnAndNotBefore() {
        String corrected = InstallPacks.bundled("MIIT-2026").replace("\"version\": 1", "\"version\": 2");
        editions.approve(corrected, LocalDate.of(2026, 12, 1));

        assertThat(packs.inForceOn(LocalDate.of(2026, 11, 30)).version()).isEqualTo(1);
        assertThat(packs.inForceOn(LocalDate.of(2026, 12, 1)).version()).isEqualTo(2);
        assertThat(packs.get(new PackVersion("MIIT-2026", 1)).version()).isEqualTo(1);
    }

    @Test
    void ofTwoPacksInForceTheLaterRegulationCounts() {
        String next = InstallPacks.bundled("MIIT-2026")
                .replace("MIIT-2026", "MIIT-2027")
                .replace("\"from\": \"2026-01-23\"", "\"from\": \"2026-12-01\"");
        editions.approve(next, LocalDate.of(2026, 11, 23));

        assertThat(packs.inForceOn(LocalDate.of(2026, 11, 30)).code()).isEqualTo("MIIT-2026");
        assertThat(packs.inForceOn(LocalDate.of(2026, 12, 1)).code()).isEqualTo("MIIT-2027");
    }
}
