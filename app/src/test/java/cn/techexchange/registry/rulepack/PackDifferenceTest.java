package cn.techexchange.registry.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackDifferenceTest {
    private static final String MIIT = InstallPacks.bundled("MIIT-2026");
    private final PackDifference difference = new PackDifference(new PackSchema());

    @Test
    void aPackDoesNotDifferFromItself() {
        assertThat(difference.between(MIIT, MIIT)).isEmpty();
    }

    @Test
    void aChangedFieldIsNamedInTheReadersWords() {
        String changed = MIIT.replaceFirst("\"days\": 15", "\"days\": 20").replace("UNCONFIRMED", "CONFIRMED");

        assertThat(difference.between(MIIT, changed))
                .containsExactly(
                        new PackChange("origin.confidence", "来源 › 可信程度", "待核对", "已核对"),
                        new PackChange("clocks.review.days", "办理期限 › 审查期限 › 天数", "15", "20"));
    }

    @Test
    void theOrderOfAListIsNoDifference() {
        String draft = InstallPacks.bundled("DRAFT-2024");

        assertThat(difference.between(MIIT, draft))
                .extracting(PackChange::path)
                .noneMatch(path -> path.startsWith("refusalGrounds") || path.startsWith("requirements"));
    }

    @Test
    void anItemMoreOrLessIsToldFromAChangedOne() {
        assertThat(difference.between(InstallPacks.bundled("MOST-2001"), MIIT))
                .contains(
                        new PackChange(
                                "refusalGrounds[EVIDENCE_MISSING].name",
                                "不予登记情形“证明材料不齐全或不符合要求” › 情形",
                                "",
                                "证明材料不齐全或不符合要求"),
                        new PackChange(
                                "refusalGrounds[SUBJECT_UNCLEAR].name",
                                "不予登记情形“合同标的不明确，登记人员无法理解其技术内容” › 情形",
                                "合同标的不明确",
                                "合同标的不明确，登记人员无法理解其技术内容"));
    }
}
