package cn.techexchange.registry.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.platform.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PackEditionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final PackEdition proposed = edition(new PackVersion("MIIT-2026", 2), "{}", PackState.PROPOSED, null);

    @Test
    void theUploaderDecidesNothing() {
        assertThatThrownBy(() -> proposed.approve("uploader", Instant.EPOCH, TODAY, TODAY))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(RulePackProblem.RULE_PACK_NEEDS_SECOND_PERSON));
        assertThatThrownBy(() -> proposed.reject("uploader", Instant.EPOCH, "有误"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(RulePackProblem.RULE_PACK_NEEDS_SECOND_PERSON));
    }

    @Test
    void nothingTakesEffectInThePast() {
        assertThatThrownBy(() -> proposed.approve("other", Instant.EPOCH, TODAY.minusDays(1), TODAY))
                .isInstanceOf(ProblemException.class);
        assertThat(proposed.approve("other", Instant.EPOCH, TODAY, TODAY).state())
                .isEqualTo(PackState.APPROVED);
    }

    @Test
    void whatIsDecidedStays() {
        PackEdition rejected = proposed.reject("other", Instant.EPOCH, "有误");

        assertThatThrownBy(() -> rejected.approve("other", Instant.EPOCH, TODAY, TODAY))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(RulePackProblem.RULE_PACK_DECIDED));
    }

    static PackEdition edition(PackVersion version, String text, PackState state, @Nullable LocalDate from) {
        PackEdition.PackDecision decision =
                from == null ? null : new PackEdition.PackDecision(null, Instant.EPOCH, "", from);
        return new PackEdition(version.toString(), version, text, "uploader", Instant.EPOCH, null, state, decision, 0L);
    }
}
