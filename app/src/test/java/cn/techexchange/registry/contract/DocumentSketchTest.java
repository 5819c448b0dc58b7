package cn.techexchange.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Made pairs: what must be called nearly the same, and what only shares a standard form. */
class DocumentSketchTest {
    private static final double LEAST_SIMILARITY = 0.85;
    private static final String TEXT = ContractTexts.development("稀土钢连铸保护渣", "熔点、黏度和吸收夹杂的能力", "壹佰万元整");

    @Test
    void equalTextsAreEqual() {
        assertThat(similarity(TEXT, TEXT)).isEqualTo(1);
    }

    @Test
    void anotherSumDateOrClauseLeavesItNearlyTheSame() {
        List<String> edited = List.of(
                TEXT.replace("壹佰万元整", "壹佰贰拾万元整"),
                TEXT.replace("2026年10月8日", "2026年11月18日"),
                TEXT + "补充约定：逾期付款的，每日按应付金额的万分之五支付违约金。",
                TEXT.replace("包头市", "呼和浩特市").replace("三十日", "四十五日"));

        assertThat(edited).allSatisfy(text -> assertThat(similarity(TEXT, text)).isGreaterThan(LEAST_SIMILARITY));
    }

    @Test
    void anotherProjectOnTheSameFormIsAnotherContract() {
        String other = ContractTexts.development("光伏组件清洗机器人", "行走、转向、越障和无水清洗的能力", "叁拾陆万元整")
                .replace("保护渣配方及其制备工艺", "机器人样机及其控制软件");

        assertThat(similarity(TEXT, other)).isLessThan(LEAST_SIMILARITY);
        assertThat(similarity(TEXT, ContractTexts.license())).isLessThan(0.1);
    }

    @Test
    void theEstimateIsCloseToTheTrueShare() {
        String other = ContractTexts.license();

        assertThat(similarity(TEXT, other)).isBetween(jaccard(TEXT, other) - 0.12, jaccard(TEXT, other) + 0.12);
    }

    @Test
    void nearlyEqualTextsShareABand() {
        Set<String> bands = new HashSet<>(DocumentSketch.of(TEXT).bands());
        List<String> edited = DocumentSketch.of(TEXT.replace("壹佰万元整", "贰佰万元整")).bands();

        assertThat(edited).anyMatch(bands::contains);
    }

    private static double similarity(String one, String other) {
        return DocumentSketch.of(one.replaceAll("\\s", "")).similarity(DocumentSketch.of(other.replaceAll("\\s", "")));
    }

    private static double jaccard(String one, String other) {
        Set<String> first = runs(one.replaceAll("\\s", ""));
        Set<String> second = runs(other.replaceAll("\\s", ""));
        var both = new HashSet<>(first);
        both.retainAll(second);
        return (double) both.size() / (first.size() + second.size() - both.size());
    }

    private static Set<String> runs(String text) {
        var runs = new HashSet<String>();
        for (int i = 0; i + 5 <= text.length(); i++) {
            runs.add(text.substring(i, i + 5));
        }
        return runs;
    }
}
