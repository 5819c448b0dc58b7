package cn.techexchange.registry.contract.check;

import cn.techexchange.registry.contract.CheckedContract;
import cn.techexchange.registry.contract.ContractRule;
import cn.techexchange.registry.contract.DocumentText;
import cn.techexchange.registry.contract.Finding;
import cn.techexchange.registry.contract.clause.Sentence;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sum in the text: figures against capitals, and both against the form. */
@Singleton
final class AmountInTextRule implements ContractRule {
    private static final String FIELD = "worksheet.items";
    private static final String STATUTE = "民法典 845、846";
    private static final Pattern TOTAL = Pattern.compile(
            "总额|总价|总金额|合计|共计|合同(?:总)?(?:价款|金额|价格|费用)|经费(?:总额)?(?:为|共)|报酬(?:总额)?(?:为|共)|(?:转让|许可|使用|服务|咨询|开发)费(?:用)?(?:总额)?(?:为|共|：)");

    @Override
    public List<Finding> check(CheckedContract checked) {
        return checked.contractText().map(text -> check(checked, text)).orElse(List.of());
    }

    private static List<Finding> check(CheckedContract checked, DocumentText text) {
        var findings = new ArrayList<Finding>();
        List<Sentence> totals = text.sentences().stream()
                .filter(sentence -> TOTAL.matcher(sentence.text()).find())
                .filter(sentence -> !sums(sentence).isEmpty())
                .toList();
        totals.stream()
                .filter(AmountInTextRule::isAtOddsWithItself)
                .forEach(sentence ->
                        findings.add(Finding.warning("AMOUNT_WORDS_DIFFER", FIELD, "合同中金额的大写与小写不一致，请核对", STATUTE)
                                .at(text.place(sentence))));
        differs(checked, totals)
                .ifPresent(sentence -> findings.add(
                        Finding.warning("AMOUNT_NOT_AS_IN_TEXT", FIELD, "登记表的合同成交额与合同文本中的总额不一致，请核对", STATUTE)
                                .at(text.place(sentence))));
        return findings;
    }

    private static Optional<Sentence> differs(CheckedContract checked, List<Sentence> totals) {
        long gross = checked.form().worksheet().transactionValue().fen();
        boolean stated = totals.stream().anyMatch(sentence -> sums(sentence).contains(gross));
        return stated || gross == 0 ? Optional.empty() : totals.stream().findFirst();
    }

    private static boolean isAtOddsWithItself(Sentence sentence) {
        Set<Long> figures = found(sentence, ChineseAmount.FIGURES, ChineseAmount::figures);
        Set<Long> capitals = found(sentence, ChineseAmount.CAPITALS, ChineseAmount::capitals);
        return !figures.isEmpty() && !capitals.isEmpty() && !figures.containsAll(capitals);
    }

    private static Set<Long> sums(Sentence sentence) {
        Set<Long> sums = found(sentence, ChineseAmount.FIGURES, ChineseAmount::figures);
        sums.addAll(found(sentence, ChineseAmount.CAPITALS, ChineseAmount::capitals));
        return sums;
    }

    private static Set<Long> found(Sentence sentence, Pattern form, Function<String, OptionalLong> reading) {
        return form.matcher(sentence.text())
                .results()
                .map(MatchResult::group)
                .map(reading)
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .filter(fen -> fen > 0)
                .collect(Collectors.toSet());
    }
}
