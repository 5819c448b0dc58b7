package cn.techexchange.registry.contract.check;

import cn.techexchange.registry.contract.CheckedContract;
import cn.techexchange.registry.contract.ContractRule;
import cn.techexchange.registry.contract.DocumentText;
import cn.techexchange.registry.contract.Finding;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The day of signing as the text has it. */
@Singleton
final class DateInTextRule implements ContractRule {
    private static final Pattern SIGNED =
            Pattern.compile("(?:签订|签署|签约)(?:日期|时间)[：为]?(\\d{4})[年./-](\\d{1,2})[月./-](\\d{1,2})");

    @Override
    public List<Finding> check(CheckedContract checked) {
        LocalDate signed = checked.form().term().signedOn();
        return signed == null
                ? List.of()
                : checked.contractText().map(text -> check(text, signed)).orElse(List.of());
    }

    private static List<Finding> check(DocumentText text, LocalDate signed) {
        return text.sentences().stream()
                .filter(sentence -> SIGNED.matcher(sentence.text())
                        .results()
                        .map(DateInTextRule::date)
                        .flatMap(Optional::stream)
                        .anyMatch(date -> !date.equals(signed)))
                .limit(1)
                .map(sentence -> Finding.warning(
                                "SIGNED_ON_NOT_AS_IN_TEXT", "term.signedOn", "登记表的签订日期与合同文本不一致，请核对", "")
                        .at(text.place(sentence)))
                .toList();
    }

    private static Optional<LocalDate> date(MatchResult found) {
        try {
            return Optional.of(LocalDate.of(number(found, 1), number(found, 2), number(found, 3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
