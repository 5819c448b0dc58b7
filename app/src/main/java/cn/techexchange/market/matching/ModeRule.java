package cn.techexchange.market.matching;

import cn.techexchange.market.search.ItemNames;
import cn.techexchange.market.search.MarketItem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a way of working together suits both. A demand may name a kind of contract instead of a transfer mode. */
final class ModeRule implements MatchRule {
    /** What offering a mode also allows, in the contract kinds' words (民法典 851, 862, 863). */
    private static final Map<String, Set<String>> NEIGHBOURS = Map.of(
            "TRANSFER", Set.of("LICENSE", "EQUITY"),
            "LICENSE", Set.of("OPEN_LICENSE", "USE_FIRST_PAY_LATER", "TRANSFER"),
            "DEVELOPMENT", Set.of("CO_IMPLEMENT"),
            "SERVICE", Set.of("CO_IMPLEMENT"),
            "CO_IMPLEMENT", Set.of("EQUITY"),
            "OPEN_LICENSE", Set.of("LICENSE"),
            "USE_FIRST_PAY_LATER", Set.of("LICENSE"));

    private final ItemNames names;

    ModeRule(ItemNames names) {
        this.names = names;
    }

    @Override
    public Finding judge(Pair pair) {
        List<String> wanted = pair.demand().classification().modes();
        List<String> offered = pair.achievement().classification().modes();
        Agreement agreement = agreement(wanted, offered);
        return Finding.of(Criterion.MODE, agreement, said(pair.demand()), said(pair.achievement()), reason(agreement));
    }

    private static Agreement agreement(List<String> wanted, List<String> offered) {
        if (wanted.isEmpty() || offered.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        if (wanted.stream().anyMatch(offered::contains)) {
            return Agreement.MET;
        }
        boolean near = offered.contains("OTHER")
                || wanted.contains("OTHER")
                || wanted.stream()
                        .flatMap(mode -> NEIGHBOURS.getOrDefault(mode, Set.of()).stream())
                        .anyMatch(offered::contains);
        return near ? Agreement.PARTLY : Agreement.MISSED;
    }

    private String said(MarketItem item) {
        return names.modes(item).stream().collect(Collectors.joining("、"));
    }

    private static String reason(Agreement agreement) {
        return switch (agreement) {
            case MET -> "双方有相同的合作方式。";
            case PARTLY -> "双方的合作方式相近，可以商谈。";
            case UNKNOWN -> "有一方未填写合作方式。";
            case MISSED -> "双方的合作方式不同。";
        };
    }
}
