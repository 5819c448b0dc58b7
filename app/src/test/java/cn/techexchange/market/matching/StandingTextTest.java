package cn.techexchange.market.matching;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.market.demand.DemandClause;
import cn.techexchange.market.demand.TargetOperator;
import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.clause.ClauseKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandingTextTest {
    private static final String ASKED = "抗拉强度不低于 980 MPa。";
    private static final String ANSWERED = "抗拉强度达到 1050 MPa。";
    private static final DocumentTexts DEMAND = DocumentTexts.of("高强钢", ASKED);
    private static final DocumentTexts ACHIEVEMENT = DocumentTexts.of("钢板", "已批量应用。" + ANSWERED);
    private static final Sentence DEMAND_SAYS = sentence(ASKED, 0);
    private static final Sentence ACHIEVEMENT_SAYS = sentence(ANSWERED, 6);

    @Test
    void whatStandsInBothTextsIsShown() {
        ClauseFinding shown = new StandingText(DEMAND, ACHIEVEMENT).of(finding());

        assertThat(shown).isEqualTo(finding());
    }

    @Test
    void aChangedAchievementMakesTheClauseUnknown() {
        DocumentTexts changed = DocumentTexts.of("钢板", "已批量应用。抗拉强度达到 1020 MPa。");

        ClauseFinding shown = new StandingText(DEMAND, changed).of(finding());

        assertThat(shown.agreement()).isEqualTo(Agreement.UNKNOWN);
        assertThat(shown.achievement()).isEmpty();
        assertThat(shown.reason()).isEqualTo("成果原文已修改，等待重新比较。");
    }

    @Test
    void theSameSentenceAtAnotherPlaceDoesNotCount() {
        DocumentTexts moved = DocumentTexts.of("钢板", ANSWERED + "已批量应用。");

        assertThat(new StandingText(DEMAND, moved).of(finding()).achievement()).isEmpty();
    }

    @Test
    void aSentenceInAnotherPartDoesNotCount() {
        DocumentTexts elsewhere = DocumentTexts.of("已批量应用。" + ANSWERED, "");

        assertThat(new StandingText(DEMAND, elsewhere).of(finding()).achievement())
                .isEmpty();
    }

    @Test
    void aPairOfSentencesFallsWithEitherOfThem() {
        List<SentencePair> pairs = List.of(new SentencePair(DEMAND_SAYS, ACHIEVEMENT_SAYS, List.of("抗拉强度")));

        assertThat(new StandingText(DEMAND, ACHIEVEMENT).of(pairs)).hasSize(1);
        assertThat(new StandingText(DocumentTexts.of("高强钢", "改了。"), ACHIEVEMENT).of(pairs))
                .isEmpty();
    }

    @Test
    void anAnswerWithoutASentenceIsNone() {
        var claimed = new ClauseFinding(clause(), Agreement.MET, Optional.empty(), Optional.empty(), "");

        assertThat(claimed.agreement()).isEqualTo(Agreement.UNKNOWN);
    }

    private static ClauseFinding finding() {
        return new ClauseFinding(
                clause(), Agreement.MET, Optional.of(DEMAND_SAYS), Optional.of(ACHIEVEMENT_SAYS), "成果的数值达到要求。");
    }

    private static DemandClause clause() {
        return new DemandClause(
                ClauseKind.PARAMETER, "抗拉强度", TargetOperator.AT_LEAST, new BigDecimal(980), null, "MPa");
    }

    private static Sentence sentence(String text, int offset) {
        return new Sentence("简介", "summary", offset, List.of(new Sentence.Part(text, true)));
    }
}
