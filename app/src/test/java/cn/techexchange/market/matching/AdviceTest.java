package cn.techexchange.market.matching;

import static cn.techexchange.market.search.SampleItem.achievement;
import static cn.techexchange.market.search.SampleItem.demand;
import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.market.demand.DemandClause;
import cn.techexchange.market.demand.TargetOperator;
import cn.techexchange.searchindex.clause.ClauseKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdviceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DemandClause STRENGTH =
            new DemandClause(ClauseKind.PARAMETER, "抗拉强度", TargetOperator.AT_LEAST, new BigDecimal(980), null, "MPa");
    private final Advice advice = new Advice(new MaturityPath());

    @Test
    void anOpenValueIsToBeStatedInItsUnit() {
        assertThat(of(open(STRENGTH))).contains("在“优势指标”中写明“抗拉强度”（单位 MPa），需求要求 抗拉强度 ≥ 980 MPa。");
    }

    @Test
    void nothingIsToBeClaimedThatIsNotThere() {
        var function = new DemandClause(ClauseKind.FUNCTION, "裂纹在线检测", null, null, null, "");

        assertThat(of(open(function))).contains("如果成果能解决或实现“裂纹在线检测”，请在简介或解决的问题中写明。");
    }

    @Test
    void aTextWithoutValidationIsAskedForAReport() {
        assertThat(of(open(STRENGTH))).contains("上传检测报告，并在“验证数据”中写明检测条件和结果。");
    }

    @Test
    void theMissingEvidenceOfTheNextLevelsIsNamed() {
        List<String> given =
                advice.of(demand().maturity(7).item(), achievement().maturity(6).item(), TODAY, List.of(), List.of());

        assertThat(given).contains("成熟度差 1 级：到 7 级（真实环境下工程样机验证）还缺现场测试报告。");
    }

    private List<String> of(ClauseFinding finding) {
        return advice.of(demand().item(), achievement().item(), TODAY, List.of(finding), List.of());
    }

    private static ClauseFinding open(DemandClause clause) {
        return new ClauseFinding(clause, Agreement.UNKNOWN, Optional.empty(), Optional.empty(), "");
    }
}
