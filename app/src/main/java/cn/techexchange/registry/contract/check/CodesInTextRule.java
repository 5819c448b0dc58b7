package cn.techexchange.registry.contract.check;

import cn.techexchange.identity.organization.CreditCode;
import cn.techexchange.registry.contract.CheckedContract;
import cn.techexchange.registry.contract.ContractRule;
import cn.techexchange.registry.contract.DocumentText;
import cn.techexchange.registry.contract.Finding;
import cn.techexchange.registry.contract.clause.Sentence;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Credit codes and patent numbers in the text whose check character is wrong. */
@Singleton
final class CodesInTextRule implements ContractRule {
    private static final Pattern CREDIT_CODE = Pattern.compile("(?:统一社会)?信用代码(?:证号)?[：为是]?([0-9A-Z]{18})(?![0-9A-Z])");
    private static final Pattern PATENT =
            Pattern.compile("(?:ZL|专利(?:申请)?号[：为是]?(?:ZL|CN)?)(\\d{12}\\.[\\dX]|\\d{8}\\.[\\dX])");

    @Override
    public List<Finding> check(CheckedContract checked) {
        var findings = new LinkedHashMap<String, Finding>();
        for (DocumentText text : checked.texts()) {
            for (Sentence sentence : text.sentences()) {
                if (hasWrong(sentence, CREDIT_CODE, CreditCode::isValid)) {
                    keep(
                            findings,
                            text,
                            sentence,
                            "CREDIT_CODE_WRONG_IN_TEXT",
                            "parties",
                            "合同文本中的统一社会信用代码校验不通过，请核对",
                            "GB 32100-2015");
                }
                if (hasWrong(sentence, PATENT, PatentNumber::isValid)) {
                    keep(
                            findings,
                            text,
                            sentence,
                            "PATENT_NUMBER_WRONG_IN_TEXT",
                            "patents",
                            "合同文本中的专利号或者申请号校验位不符，请核对",
                            "专利申请号标准 ZC 0006-2003");
                }
            }
        }
        return List.copyOf(findings.values());
    }

    private static boolean hasWrong(Sentence sentence, Pattern form, Predicate<String> isValid) {
        return form.matcher(sentence.text())
                .results()
                .map((MatchResult found) -> found.group(1))
                .anyMatch(isValid.negate());
    }

    private static void keep(
            LinkedHashMap<String, Finding> findings,
            DocumentText text,
            Sentence sentence,
            String code,
            String field,
            String message,
            String statute) {
        Finding finding = Finding.warning(code, field, message, statute).at(text.place(sentence));
        findings.putIfAbsent(finding.key(), finding);
    }
}
