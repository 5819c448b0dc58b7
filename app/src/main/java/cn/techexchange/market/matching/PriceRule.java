package cn.techexchange.market.matching;

import cn.techexchange.market.search.ItemTerms;
import java.math.BigDecimal;
import java.util.OptionalLong;

/** Whether the price can be paid out of the budget. */
final class PriceRule implements MatchRule {
    /** Prices move in negotiation: a fifth above the budget is still worth a talk. */
    private static final double NEGOTIABLE_EXCESS = 1.2;

    private static final int FEN_OF_TEN_THOUSAND_YUAN = 6;

    @Override
    public Finding judge(Pair pair) {
        ItemTerms wanted = pair.demand().terms();
        ItemTerms asked = pair.achievement().terms();
        Agreement agreement = agreement(wanted, asked);
        return Finding.of(Criterion.PRICE, agreement, range("预算 ", wanted), range("报价 ", asked), reason(agreement));
    }

    private static Agreement agreement(ItemTerms wanted, ItemTerms asked) {
        OptionalLong budget = wanted.highFen().isPresent() ? wanted.highFen() : wanted.lowFen();
        if (budget.isEmpty() || asked.lowFen().isEmpty()) {
            return Agreement.UNKNOWN;
        }
        if (asked.lowFen().getAsLong() <= budget.getAsLong()) {
            return Agreement.MET;
        }
        return asked.lowFen().getAsLong() <= budget.getAsLong() * NEGOTIABLE_EXCESS
                ? Agreement.PARTLY
                : Agreement.MISSED;
    }

    private static String range(String label, ItemTerms terms) {
        if (terms.lowFen().isEmpty() && terms.highFen().isEmpty()) {
            return "";
        }
        if (terms.lowFen().isEmpty()) {
            return label + "不超过 " + tenThousands(terms.highFen().getAsLong());
        }
        String low = tenThousands(terms.lowFen().getAsLong());
        return terms.highFen().isEmpty() || terms.highFen().equals(terms.lowFen())
                ? label + low
                : label + low + "至 " + tenThousands(terms.highFen().getAsLong());
    }

    private static String tenThousands(long fen) {
        return BigDecimal.valueOf(fen, FEN_OF_TEN_THOUSAND_YUAN)
                        .stripTrailingZeros()
                        .toPlainString()
                + " 万元";
    }

    private static String reason(Agreement agreement) {
        return switch (agreement) {
            case MET -> "报价在预算之内。";
            case PARTLY -> "报价略高于预算，可以商谈。";
            case UNKNOWN -> "价格面议或预算未填写。";
            case MISSED -> "报价超出预算两成以上。";
        };
    }
}
