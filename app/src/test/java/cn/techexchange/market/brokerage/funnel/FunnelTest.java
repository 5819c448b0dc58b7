package cn.techexchange.market.brokerage.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.market.brokerage.funnel.DealContracts.DealContract;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FunnelTest {
    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");

    @Test
    void sharesAndMediansFollowFromTheLeads() {
        List<Lead> leads = List.of(
                lead("1", trace(2, 3, 10), contract(20, 30, 500)),
                lead("2", trace(4, 5, 20), contract(40, null, 300)),
                lead("3", trace(6, null, null), null));

        Funnel funnel = Funnel.of(10, leads);

        assertThat(funnel.steps()).extracting(Funnel.Step::count).containsExactly(10L, 3L, 2L, 2L, 2L, 1L);
        assertThat(funnel.steps().get(1).ofPrevious().orElseThrow()).isEqualTo(0.3);
        assertThat(funnel.steps().get(5).ofFirst().orElseThrow()).isEqualTo(0.1);
        assertThat(funnel.steps().get(1).medianDays().orElseThrow()).isEqualTo(4);
        assertThat(funnel.steps().get(3).medianDays().orElseThrow()).isEqualTo(11);
        assertThat(funnel.steps().get(4).valueFen().orElseThrow()).isEqualTo(800);
        assertThat(funnel.steps().get(5).valueFen().orElseThrow()).isEqualTo(500);
        assertThat(funnel.steps().get(3).valueFen()).isEmpty();
    }

    @Test
    void nothingIsNoShareAndNoMedian() {
        Funnel funnel = Funnel.of(0, List.of());

        assertThat(funnel.steps()).allSatisfy(step -> {
            assertThat(step.count()).isZero();
            assertThat(step.ofPrevious()).isEmpty();
            assertThat(step.medianDays()).isEmpty();
        });
    }

    @Test
    void anAgreementCountsAsTheAnswerThatNobodyWrote() {
        Lead lead = lead("1", trace(1, null, 4), null);

        assertThat(lead.stage()).isEqualTo(Stage.AGREED);
        assertThat(lead.since(Stage.AGREED)).isZero();
    }

    @Test
    void aDateBeforeTheStageBeforeIsNoTime() {
        Lead lead = lead("1", trace(1, 2, 9), contract(5, 3, 1));

        assertThat(lead.since(Stage.SUBMITTED)).isZero();
        assertThat(lead.since(Stage.REGISTERED)).isZero();
    }

    @Test
    void ofTwoNegotiationsTheFurtherOneCounts() {
        Lead near = lead("1", trace(1, null, null), null);
        Lead far = lead("1", trace(3, 4, null), null);

        assertThat(near.further(far)).isEqualTo(far);
        assertThat(far.further(near)).isEqualTo(far);
        assertThat(near.further(lead("1", trace(2, null, null), null))).isEqualTo(near);
    }

    @Property
    void stagesAreNested(@ForAll("leads") List<Lead> leads) {
        Funnel funnel = Funnel.of(leads.size() + 3L, leads);

        List<Funnel.Step> steps = funnel.steps();
        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i).count())
                    .isLessThanOrEqualTo(steps.get(i - 1).count());
            assertThat(steps.get(i).ofPrevious().orElse(0)).isBetween(0.0, 1.0);
            assertThat(steps.get(i).medianDays().orElse(0)).isNotNegative();
        }
        assertThat(steps.get(5).valueFen().orElseThrow())
                .isLessThanOrEqualTo(steps.get(4).valueFen().orElseThrow());
        long ended = 0;
        for (Stage stage : Stage.values()) {
            ended += leads.stream().filter(lead -> lead.stage() == stage).count();
        }
        assertThat(ended).isEqualTo(leads.size());
    }

    @Provide
    Arbitrary<List<Lead>> leads() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, 400).injectNull(0.4);
        Arbitrary<Lead> lead = Combinators.combine(day, day, day, day, day)
                .as((contacted, answered, agreed, submitted, registered) -> lead(
                        "x",
                        trace(contacted, answered, agreed),
                        submitted == null ? null : contract(submitted, registered, 7)));
        return lead.list().ofMaxSize(30);
    }

    private static Lead lead(String id, Trace trace, @Nullable DealContract contract) {
        var named = new Trace(
                new Trace.Pair("d" + id, "a" + id),
                trace.enteredAt(),
                trace.negotiationId(),
                trace.contactedAt(),
                trace.answeredAt(),
                trace.agreedAt());
        return Lead.of(named, Optional.ofNullable(contract));
    }

    private static Trace trace(@Nullable Integer contacted, @Nullable Integer answered, @Nullable Integer agreed) {
        return new Trace(new Trace.Pair("d", "a"), START, "n", day(contacted), day(answered), day(agreed));
    }

    private static DealContract contract(int submitted, @Nullable Integer registered, long fen) {
        return new DealContract(START.plus(Duration.ofDays(submitted)), day(registered), fen);
    }

    private static @Nullable Instant day(@Nullable Integer days) {
        return days == null ? null : START.plus(Duration.ofDays(days));
    }
}
