package cn.techexchange.market.matching;

import cn.techexchange.market.search.MarketItem;
import java.util.List;
import java.util.function.Function;

/** The same code agrees, a common wider code agrees partly. Codes come nearest first. */
final class CodeRule implements MatchRule {
    private final Criterion criterion;
    private final Function<MarketItem, List<String>> codes;
    private final Function<MarketItem, String> name;

    CodeRule(Criterion criterion, Function<MarketItem, List<String>> codes, Function<MarketItem, String> name) {
        this.criterion = criterion;
        this.codes = codes;
        this.name = name;
    }

    @Override
    public Finding judge(Pair pair) {
        List<String> wanted = codes.apply(pair.demand());
        List<String> offered = codes.apply(pair.achievement());
        Agreement agreement = agreement(wanted, offered);
        return Finding.of(
                criterion, agreement, name.apply(pair.demand()), name.apply(pair.achievement()), reason(agreement));
    }

    private static Agreement agreement(List<String> wanted, List<String> offered) {
        if (wanted.isEmpty() || offered.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        if (wanted.getFirst().equals(offered.getFirst())) {
            return Agreement.MET;
        }
        return wanted.stream().anyMatch(offered::contains) ? Agreement.PARTLY : Agreement.MISSED;
    }

    private String reason(Agreement agreement) {
        return switch (agreement) {
            case MET -> "双方" + criterion.label() + "一致。";
            case PARTLY -> "双方属于同一上级类别。";
            case UNKNOWN -> "有一方未填写" + criterion.label() + "。";
            case MISSED -> "双方" + criterion.label() + "不同。";
        };
    }
}
