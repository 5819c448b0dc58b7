package cn.techexchange.market.matching;

import cn.techexchange.market.feedback.Prior;
import java.math.BigDecimal;

/** A share estimated from counts, as points, as a word, and as a sum that a person can do again. */
record EstimatedShare(int successes, int failures) {
    /** From here on most speaks for it, the prior included. */
    private static final double HIGH = 0.5;

    /** Below it at least three speak against and nobody for it. */
    private static final double LOW = 0.2;

    double share() {
        return Prior.HOUSE.share(successes, failures);
    }

    int points(Criterion criterion) {
        return Math.toIntExact(Math.round(criterion.most() * share()));
    }

    Agreement agreement() {
        if (successes + failures == 0) {
            return Agreement.UNKNOWN;
        }
        if (share() >= HIGH) {
            return Agreement.MET;
        }
        return share() < LOW ? Agreement.MISSED : Agreement.PARTLY;
    }

    /** zh-CN. */
    String sum() {
        double cases = Prior.HOUSE.successes() + Prior.HOUSE.failures();
        return "以 " + number(cases) + " 家中 " + number(Prior.HOUSE.successes()) + " 家为先验，（"
                + number(Prior.HOUSE.successes())
                + " + " + successes + "）÷（" + number(cases) + " + " + (successes + failures) + "）= "
                + Math.round(share() * 100) + "%。";
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
