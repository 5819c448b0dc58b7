package cn.techexchange.registry.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.registry.contract.Finding;
import cn.techexchange.registry.rulepack.PackVersion;
import cn.techexchange.registry.rulepack.ReviewPeriod;
import cn.techexchange.registry.rulepack.ReviewPeriod.DayCount;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgedChangeTest {
    private static final Finding MISSING = Finding.error("PAPER", "papers", "缺少研发费用说明", "");
    private static final Finding DOUBT = Finding.hint("KIND", "kind", "类别可能有误", "《民法典》第八百四十三条");
    private static final Judgement OLD =
            judgement("技术开发", new ReviewPeriod(30, DayCount.CALENDAR), false, List.of("合同文本"), List.of(MISSING));

    @Test
    void judgementsThatComeToTheSameDifferInNothing() {
        assertThat(JudgedChange.between(OLD, OLD)).isEmpty();
    }

    @Test
    void namesEachThingThatTheOtherPackSeesDifferently() {
        Judgement later = judgement(
                "技术许可", new ReviewPeriod(15, DayCount.WORKING), true, List.of("合同文本", "权属证明"), List.of(DOUBT));

        assertThat(JudgedChange.between(OLD, later))
                .containsExactly(
                        new JudgedChange("合同类别", "技术开发", "技术许可", true),
                        new JudgedChange("材料是否齐全", "有须更正的内容", "齐全", true),
                        new JudgedChange("专家评审", "不需要", "需要", true),
                        new JudgedChange("审查期限", "30 日", "15 个工作日", false),
                        new JudgedChange("所需材料", "合同文本", "合同文本、权属证明", false),
                        new JudgedChange("不再提示", "缺少研发费用说明", "", false),
                        new JudgedChange("新增提示", "", "类别可能有误（《民法典》第八百四十三条）", false));
    }

    @Test
    void onlyWhatBecomesOfTheContractChangesTheOutcome() {
        var said = new JudgedChange("新增提示", "", "类别可能有误", false);
        var become = new JudgedChange("专家评审", "不需要", "需要", true);

        assertThat(new DryRunEffect("r-1", List.of(said)).changesOutcome()).isFalse();
        assertThat(new DryRunEffect("r-1", List.of(said, become)).changesOutcome())
                .isTrue();
        assertThat(new DryRunEffect("r-1", List.of()).changesOutcome()).isFalse();
    }

    private static Judgement judgement(
            String kind, ReviewPeriod review, boolean experts, List<String> papers, List<Finding> findings) {
        return new Judgement(new PackVersion("MOST-2001", 1), kind, review, null, experts, papers, findings);
    }
}
