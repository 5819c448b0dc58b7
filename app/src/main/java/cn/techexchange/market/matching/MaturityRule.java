package cn.techexchange.market.matching;

import cn.techexchange.market.search.ItemNames;
import cn.techexchange.market.search.MarketItem;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * Whether the achievement has come as far as the demand needs. A demand that names no level is judged by the time it leaves: what is
 * wanted within half a year must be proven on site, what is wanted within a year must have passed a pilot.
 */
final class MaturityRule implements MatchRule {
    private static final int PROVEN_ON_SITE = 7;
    private static final int PILOT = 6;
    private static final int LABORATORY = 4;
    /** One level short can be made up together. */
    private static final int TOLERANCE = 1;

    private final ItemNames names;

    MaturityRule(ItemNames names) {
        this.names = names;
    }

    @Override
    public Finding judge(Pair pair) {
        OptionalInt needed = needed(pair.demand(), pair.today());
        OptionalInt reached = pair.achievement().classification().maturity();
        Agreement agreement = agreement(needed, reached);
        String wants = needed.isEmpty() ? "" : wants(pair.demand(), needed.getAsInt());
        String has = reached.isEmpty() ? "" : names.maturity(reached.getAsInt());
        return Finding.of(Criterion.MATURITY, agreement, wants, has, reason(agreement));
    }

    static OptionalInt needed(MarketItem demand, LocalDate today) {
        if (demand.classification().maturity().isPresent()) {
            return demand.classification().maturity();
        }
        return demand.terms()
                .deadline()
                .map(deadline -> OptionalInt.of(neededBy(deadline, today)))
                .orElse(OptionalInt.empty());
    }

    private static int neededBy(LocalDate deadline, LocalDate today) {
        if (deadline.isBefore(today.plusMonths(6))) {
            return PROVEN_ON_SITE;
        }
        return deadline.isBefore(today.plusMonths(12)) ? PILOT : LABORATORY;
    }

    private static Agreement agreement(OptionalInt needed, OptionalInt reached) {
        if (needed.isEmpty() || reached.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        int shortBy = needed.getAsInt() - reached.getAsInt();
        if (shortBy <= 0) {
            return Agreement.MET;
        }
        return shortBy <= TOLERANCE ? Agreement.PARTLY : Agreement.MISSED;
    }

    private String wants(MarketItem demand, int level) {
        boolean named = demand.classification().maturity().isPresent();
        return "不低于 " + names.maturity(level) + (named ? "" : "，按完成期限推算");
    }

    private static String reason(Agreement agreement) {
        return switch (agreement) {
            case MET -> "成果成熟度达到需求要求。";
            case PARTLY -> "成果成熟度差一级，可共同补足。";
            case UNKNOWN -> "有一方未填写成熟度或期限。";
            case MISSED -> "成果成熟度低于需求要求，需要较长的后续开发。";
        };
    }
}
