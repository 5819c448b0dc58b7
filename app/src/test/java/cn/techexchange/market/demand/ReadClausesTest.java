package cn.techexchange.market.demand;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.searchindex.clause.ClauseKind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadClausesTest {
    private final ReadClauses read = new ReadClauses();

    @Test
    void valuesComeFirstAndTheRestFollowsTheForm() {
        List<String> said = read.of(DemandContents.complete("稀土钢板坯横向裂纹消除技术")).stream()
                .map(DemandClause::said)
                .toList();

        assertThat(said.getFirst()).isEqualTo("表面裂纹率 ≤ 0.5 %");
        assertThat(said).contains("稀土钢板坯横向裂纹消除", "不使用含氟渣", "GB/T 1591");
    }

    @Test
    void whatTheAuthorPutIsNotFoundAnew() {
        var own = new DemandClause(
                ClauseKind.PARAMETER, "清理损失", TargetOperator.AT_MOST, new BigDecimal("0.3"), null, "%");

        List<DemandClause> clauses = read.of(DemandContents.withClauses(List.of(own)));

        assertThat(clauses).containsExactly(own);
    }

    @Test
    void anAuthorMayLeaveNone() {
        assertThat(read.of(DemandContents.withClauses(List.of()))).isEmpty();
    }

    @Test
    void theSameValueIsAskedOnce() {
        List<DemandClause> clauses = read.of(DemandContents.complete("表面裂纹率不高于 0.5 %的板坯"));

        assertThat(clauses).filteredOn(clause -> clause.value() != null).hasSize(1);
    }
}
