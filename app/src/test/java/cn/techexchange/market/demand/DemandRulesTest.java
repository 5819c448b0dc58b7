package cn.techexchange.market.demand;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.market.listing.RulesFixture;
import cn.techexchange.market.listing.Strictness;
import cn.techexchange.platform.problem.FieldError;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemandRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DemandContent COMPLETE = DemandContents.complete("板坯裂纹控制");
    private final DemandRules rules = new DemandRules(RulesFixture.common());

    @Test
    void aCompleteOnePassesEveryCheck() {
        for (Strictness strictness : Strictness.values()) {
            assertThat(rules.check(COMPLETE, TODAY, strictness)).isEmpty();
        }
    }

    @Test
    void vagueTargetsNeedAReason() {
        DemandContent vague = DemandContents.vague("提高质量");

        assertThat(fields(vague, Strictness.DRAFT)).isEmpty();
        assertThat(fields(vague, Strictness.TAKEN_IN)).isEmpty();
        assertThat(fields(vague, Strictness.SUBMITTED)).containsExactly("targets");
        assertThat(fields(with(List.of(), "外观缺陷由用户目视判定，暂无量具"), Strictness.SUBMITTED))
                .isEmpty();
    }

    @Test
    void aTargetIsMeasurableOnlyWhenWhole() {
        var bare = new Target("强度", null, null, null, "");

        assertThat(bare.isQuantified()).isFalse();
        assertThat(fields(with(List.of(bare), ""), Strictness.SUBMITTED))
                .containsExactlyInAnyOrder("targets[0].operator", "targets[0].value", "targets[0].unit", "targets");
    }

    @Test
    void aRangeHasTwoEndsInOrder() {
        assertThat(fields(with(List.of(between("5", null)), ""), Strictness.SUBMITTED))
                .containsExactly("targets[0].upper");
        assertThat(fields(with(List.of(between("5", "4")), ""), Strictness.DRAFT))
                .containsExactly("targets[0].upper");
        assertThat(fields(with(List.of(between("5", "5")), ""), Strictness.SUBMITTED))
                .isEmpty();
    }

    @Test
    void conditionsAreChecked() {
        var conditions = new Conditions(
                new Conditions.Budget(2L, 1L),
                TODAY.minusDays(1),
                List.of("DEVELOPMENT", "NOPE"),
                "",
                0,
                TODAY.minusDays(1));

        assertThat(fields(with(conditions), Strictness.SUBMITTED))
                .containsExactlyInAnyOrder(
                        "conditions.budget.highFen",
                        "conditions.deadline",
                        "conditions.cooperationModes[1]",
                        "conditions.minimumMaturity",
                        "conditions.validUntil");
    }

    @Test
    void secretOnesMayNotLeaveTheDraft() {
        var secret = with(new Disclosure(Visibility.PUBLIC, true));

        assertThat(fields(secret, Strictness.DRAFT)).isEmpty();
        assertThat(fields(secret, Strictness.TAKEN_IN)).containsExactly("disclosure.secret");
    }

    @Test
    void visibilityIsAChoice() {
        assertThat(fields(with(Disclosure.OPEN), Strictness.SUBMITTED)).containsExactly("disclosure.visibility");
    }

    @Test
    void completenessGrowsWithWhatIsSaid() {
        int vague = rules.completeness(DemandContents.vague("提高质量")).score();
        int measured = rules.completeness(COMPLETE).score();

        assertThat(vague).isLessThan(measured);
        assertThat(measured).isLessThan(100);
    }

    private static Target between(String low, @org.jspecify.annotations.Nullable String high) {
        return new Target(
                "厚度", TargetOperator.BETWEEN, new BigDecimal(low), high == null ? null : new BigDecimal(high), "mm");
    }

    private static DemandContent with(List<Target> targets, String reason) {
        return new DemandContent(
                COMPLETE.title(),
                COMPLETE.situation(),
                targets,
                reason,
                COMPLETE.classification(),
                COMPLETE.conditions(),
                COMPLETE.disclosure(),
                COMPLETE.contact(),
                AuthoredClauses.NONE);
    }

    private static DemandContent with(Conditions conditions) {
        return new DemandContent(
                COMPLETE.title(),
                COMPLETE.situation(),
                COMPLETE.targets(),
                "",
                COMPLETE.classification(),
                conditions,
                COMPLETE.disclosure(),
                COMPLETE.contact(),
                AuthoredClauses.NONE);
    }

    private static DemandContent with(Disclosure disclosure) {
        return new DemandContent(
                COMPLETE.title(),
                COMPLETE.situation(),
                COMPLETE.targets(),
                "",
                COMPLETE.classification(),
                COMPLETE.conditions(),
                disclosure,
                COMPLETE.contact(),
                AuthoredClauses.NONE);
    }

    private List<String> fields(DemandContent content, Strictness strictness) {
        return rules.check(content, TODAY, strictness).stream()
                .map(FieldError::field)
                .toList();
    }
}
