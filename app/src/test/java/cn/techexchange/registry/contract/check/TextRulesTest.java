package cn.techexchange.registry.contract.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.techexchange.registry.contract.CheckedContract;
import cn.techexchange.registry.contract.CheckedTexts;
import cn.techexchange.registry.contract.ContractForm;
import cn.techexchange.registry.contract.ContractForms;
import cn.techexchange.registry.contract.ContractKind;
import cn.techexchange.registry.contract.ContractParty.PartyRole;
import cn.techexchange.registry.contract.ContractRule;
import cn.techexchange.registry.contract.ContractTexts;
import cn.techexchange.registry.contract.Finding;
import cn.techexchange.registry.contract.FindingPlace;
import cn.techexchange.registry.contract.clause.ClauseFinder;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An ordinary contract raises nothing; each thing spoilt in its text is found where it stands. */
class TextRulesTest {
    private static final String TEXT = ContractTexts.development("稀土钢连铸保护渣", "熔点和黏度", "壹佰万元整（¥1,000,000.00元）");
    private static final List<ContractRule> RULES = List.of(
            new ClauseRule(ClauseFinder.load()),
            new ContentsInTextRule(),
            new AmountInTextRule(),
            new KindInTextRule(),
            new CodesInTextRule(),
            new DateInTextRule(),
            new RelatedPartyRule());

    @Test
    void anOrdinaryContractRaisesNothing() {
        assertThat(findings(TEXT)).isEmpty();
        assertThat(new ClauseRule(ClauseFinder.load()).check(CheckedTexts.of(form(), ContractTexts.license())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void whatIsSpoiltIsMarked(String code, String text, String marked) {
        List<Finding> findings = findings(text);

        assertThat(findings).extracting(Finding::code).containsOnly(code);
        FindingPlace place = Objects.requireNonNull(findings.getFirst().place());
        assertThat(text.substring(place.from(), place.to())).contains(marked);
        assertThat(place).returns(1, FindingPlace::page).returns(CheckedTexts.DOCUMENT, FindingPlace::documentId);
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                added("MONOPOLY_CLAUSE_IN_TEXT", "乙方不得对甲方专利的有效性提出异议。"),
                arguments("AMOUNT_WORDS_DIFFER", TEXT.replace("¥1,000,000.00元", "¥1,200,000.00元"), "4.1 本合同研究开发经费总额"),
                arguments("AMOUNT_NOT_AS_IN_TEXT", TEXT.replace("壹佰万元整（¥1,000,000.00元）", "叁拾万元整"), "人民币叁拾万元整"),
                arguments("KIND_NOT_AS_TITLED", TEXT.replace("技术开发（委托）合同", "技术服务合同"), "技术服务合同"),
                added("KIND_DOUBTFUL_IN_TEXT", "乙方仅对甲方现有产品进行检测。"),
                added("CREDIT_CODE_WRONG_IN_TEXT", "甲方统一社会信用代码：912200000000000000。"),
                added("PATENT_NUMBER_WRONG_IN_TEXT", "本合同涉及专利ZL202110123456.0。"),
                arguments("SIGNED_ON_NOT_AS_IN_TEXT", TEXT.replace("2026年10月8日", "2026年10月9日"), "2026年10月9日"),
                arguments("SIDES_SEEM_RELATED", TEXT.replace("李志远", "王建国"), "王建国"));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void whatTheTextDoesNotSayIsNamed(String field, String removed) {
        String text = TEXT.replaceAll("(?m)^.*(" + removed + ").*\n", "");

        assertThat(findings(text))
                .anySatisfy(finding -> assertThat(finding)
                        .returns("NOT_IN_TEXT", Finding::code)
                        .returns(field, Finding::field)
                        .returns("民法典 845", Finding::statute));
    }

    static Stream<Arguments> contents() {
        return Stream.of(
                arguments("contents.confidentiality", "保密"),
                arguments("contents.acceptance", "验收"),
                arguments("contents.benefitSharing", "收益"),
                arguments("contents.definitions", "术语|所称"));
    }

    @Test
    void theSamePhoneOnBothSidesIsASignOfRelation() {
        ContractForm form = ContractForms.development(
                ContractForms.outside(PartyRole.SELLER), ContractForms.outside(PartyRole.BUYER));

        assertThat(new RelatedPartyRule().check(CheckedTexts.of(form, TEXT)))
                .extracting(Finding::code)
                .contains("SIDES_SEEM_RELATED");
    }

    @Test
    void aFindingKeepsItsKeyWhenTheSentenceMoves() {
        String clause = "乙方不得对甲方专利的有效性提出异议。";

        assertThat(findings(TEXT + clause).getFirst().key())
                .isEqualTo(findings("封面。\n" + clause + "\n" + TEXT).getFirst().key());
    }

    private static Arguments added(String code, String sentence) {
        return arguments(code, TEXT + "第十一条 " + sentence, sentence);
    }

    private static List<Finding> findings(String text) {
        CheckedContract checked = CheckedTexts.of(form(), text);
        return RULES.stream().flatMap(rule -> rule.check(checked).stream()).toList();
    }

    private static ContractForm form() {
        ContractForm form = ContractForms.development(
                ContractForms.outside(PartyRole.SELLER), ContractForms.named(PartyRole.BUYER, "某某大学", "0472-2222222"));
        assertThat(form.subject().kind()).isEqualTo(ContractKind.DEVELOPMENT);
        return form;
    }
}
