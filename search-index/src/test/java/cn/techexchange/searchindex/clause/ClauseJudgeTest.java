package cn.techexchange.searchindex.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.Evidence;
import cn.techexchange.searchindex.TextSection;
import cn.techexchange.searchindex.text.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseJudgeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "抗拉强度|AT_LEAST|980|MPa|抗拉强度达到 1.05 GPa。|MET",
                "抗拉强度|AT_LEAST|980|MPa|抗拉强度 980 MPa。|MET",
                "抗拉强度|ABOVE|980|MPa|抗拉强度 980 MPa。|PARTLY",
                "抗拉强度|AT_LEAST|980|MPa|抗拉强度 900 MPa。|PARTLY",
                "抗拉强度|AT_LEAST|980|MPa|抗拉强度 700 MPa。|MISSED",
                "抗拉强度|AT_LEAST|980|MPa|抗拉强度 900～1100 MPa。|PARTLY",
                "抗拉强度|AT_LEAST|980|MPa|抗拉强度明显提高。|UNKNOWN",
                "抗拉强度|AT_LEAST|980|MPa|屈服强度 1200 MPa。|UNKNOWN",
                "抗拉强度|AT_LEAST|980|MPa|抗拉强度提高 20%。|UNKNOWN",
                "氯含量|AT_MOST|0.09|%|氯含量低于 900 ppm。|MET",
                "氯含量|AT_MOST|900|ppm|氯含量 0.2%。|MISSED",
                "镀层厚度|AT_MOST|100|μm|镀层厚度偏差 3 μm。|UNKNOWN",
                "再生能耗|AT_MOST|2.5|GJ/t|再生能耗由 3.6 GJ/t 降到 2.3 GJ/t。|MET",
                "净化效率|AT_LEAST|96|%|净化效率 97.5%（现有 95%）。|MET",
                "侧磨速率|AT_MOST|0.045|mm/百万吨|侧磨速率 0.042mm/百万吨。|MET"
            })
    void aNumberIsComparedInItsUnit(
            String name, Comparison comparison, BigDecimal value, String unit, String text, Answered expected) {
        var wanted = new Requirement(comparison, value, Optional.empty(), unit);

        assertEquals(
                expected,
                judged(new Clause(ClauseKind.PARAMETER, name, Optional.of(wanted)), text)
                        .answered());
    }

    @ParameterizedTest
    @CsvSource({
        "FUNCTION, 水口结瘤, 连续浇注十二炉没有发生水口结瘤。, MET",
        "MATERIAL, 钕铁硼, 用于NdFeB磁体的表面处理。, MET",
        "PROCESS, 晶界扩散, 用溶胶凝胶法制备粉体。, UNKNOWN",
        "CONSTRAINT, 不使用强酸, 全程省去强酸溶解。, MET",
        "CONSTRAINT, 不使用强酸, 以强酸溶解后萃取。, MISSED",
        "CONSTRAINT, 不使用强酸, 以碱熔活化。, UNKNOWN",
        "CONSTRAINT, 烟气不再加热, 烟气经再加热后进入反应器。, UNKNOWN"
    })
    void aClauseInWordsIsJudgedByASentence(ClauseKind kind, String clause, String text, Answered expected) {
        assertEquals(expected, judged(Clause.of(kind, clause), text).answered());
    }

    @Test
    void theEvidenceStandsInTheTextAtItsPlace() {
        String text = "合金经过时效处理。抗拉强度达到 1050 MPa 以上，已批量应用。";
        var wanted = new Requirement(Comparison.AT_LEAST, new BigDecimal(980), Optional.empty(), "MPa");

        Evidence evidence = judged(new Clause(ClauseKind.PARAMETER, "抗拉强度", Optional.of(wanted)), text)
                .evidence()
                .orElseThrow();

        assertTrue(text.startsWith(evidence.text(), evidence.offset()));
        assertEquals("抗拉强度达到 1050 MPa 以上", evidence.segments().getFirst().text());
    }

    @Test
    void whatTheProblemTellsIsNoResult() {
        var texts = new DocumentTexts("涂层", "", List.of(), List.of(new TextSection("problem", "常规涂层附着力 12 MPa。")));
        var wanted = new Requirement(Comparison.AT_LEAST, BigDecimal.TEN, Optional.empty(), "MPa");
        var clause = new Clause(ClauseKind.PARAMETER, "附着力", Optional.of(wanted));

        assertEquals(Answered.UNKNOWN, judge(clause, texts).answered());
    }

    private static Verdict judged(Clause clause, String text) {
        return judge(clause, DocumentTexts.of("", text));
    }

    private static Verdict judge(Clause clause, DocumentTexts texts) {
        return new ClauseJudge(List.of(clause), Units.shipped(), Vocabulary.shipped())
                .judge(texts)
                .getFirst();
    }
}
