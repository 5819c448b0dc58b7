package cn.techexchange.registry.contract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseFinderTest {
    private static final ClauseFinder FINDER = ClauseFinder.load();

    @ParameterizedTest
    @CsvSource({
        "RESTRICT_RND,被许可方不得在许可技术的基础上作新的研究开发。",
        "RESTRICT_RND,乙方的改进成果无偿归甲方所有。",
        "RESTRICT_RIVAL_SOURCE,受让人不得引进他人的同类技术。",
        "RESTRICT_EXPLOITATION,乙方的年产量不得超过一千吨。",
        "RESTRICT_EXPLOITATION,产品的销售价格由许可方确定。",
        "FORCED_BUNDLE,乙方必须同时购买甲方的另外三项专利。",
        "RESTRICT_INPUT_SOURCE,乙方所用设备只能向甲方采购。",
        "NO_CHALLENGE,被许可方不得请求宣告该专利无效。"
    })
    void aRestraintIsFound(String kind, String text) {
        assertThat(kinds(text)).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲方不得限制乙方改进技术。",
                "限制技术竞争和技术进步的条款无效。",
                "乙方可以自由选择原材料供应商，甲方只能推荐。",
                "双方的改进技术无偿提供给对方使用。",
                "乙方应对技术资料保密，不得泄露。",
                "该算法不能有效改进分类的精度。"
            })
    void whatRestrainsNobodyIsNot(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @Test
    void theLeadOfAListCountsForItsItems() {
        List<Sentence> sentences = Sentences.of(List.of("乙方不得：\n（1）迟延付款；\n（2）对甲方专利的有效性提出异议；"));

        assertThat(sentences.stream().map(sentence -> FINDER.find(sentence).map(ClauseVerdict::kind)))
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of("NO_CHALLENGE"));
    }

    @Test
    void aVerdictNamesThePatternAndItsWords() {
        assertThat(verdict("乙方放弃请求宣告专利无效的权利。"))
                .isEqualTo(new ClauseVerdict("NO_CHALLENGE", "challenge-ban", List.of("放弃", "请求宣告专利无效")));
    }

    @Test
    void aVerdictWithoutPatternNamesTheWordsThatWeighMost() {
        ClauseVerdict verdict = verdict("乙方若挑战许可权利，图纸收回，余款照付。");

        assertThat(verdict.isStatistical()).isTrue();
        assertThat(verdict.words()).isNotEmpty().allMatch("乙方若挑战许可权利，图纸收回，余款照付。"::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"许可方不得以被许可方改用他人技术为由停止供货。", "甲方承诺不再向华北地区的其他企业许可该技术。", "被许可方可以自行选择零部件的供应商。", "双方各自的改进归各自所有。"})
    void whatProtectsTheTakerRestrainsNobody(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    private static Set<String> kinds(String text) {
        return FINDER.find(Sentences.of(List.of(text)).getFirst()).map(ClauseVerdict::kind).stream()
                .collect(Collectors.toSet());
    }

    private static ClauseVerdict verdict(String text) {
        return FINDER.find(Sentences.of(List.of(text)).getFirst()).orElseThrow();
    }
}
