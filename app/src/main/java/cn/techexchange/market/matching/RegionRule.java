package cn.techexchange.market.matching;

import cn.techexchange.market.search.ItemNames;
import java.util.List;

/** Near is easier to visit, but far is no fault: the same city agrees, the same province partly, and the rest is worth little less. */
final class RegionRule implements MatchRule {
    private static final int PROVINCE = 2;
    private static final int CITY = 4;
    private final ItemNames names;

    RegionRule(ItemNames names) {
        this.names = names;
    }

    @Override
    public Finding judge(Pair pair) {
        List<String> wanted = pair.demand().classification().regions();
        List<String> offered = pair.achievement().classification().regions();
        Agreement agreement = agreement(wanted, offered);
        return Finding.of(
                Criterion.REGION,
                agreement,
                names.region(pair.demand()),
                names.region(pair.achievement()),
                reason(agreement));
    }

    private static Agreement agreement(List<String> wanted, List<String> offered) {
        if (wanted.isEmpty() || offered.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        if (share(wanted.getFirst(), offered.getFirst(), CITY)) {
            return Agreement.MET;
        }
        return share(wanted.getFirst(), offered.getFirst(), PROVINCE) ? Agreement.PARTLY : Agreement.MISSED;
    }

    /** Codes are digits: two for the province, two more for the city. */
    private static boolean share(String one, String other, int digits) {
        return one.length() >= digits && other.startsWith(one.substring(0, digits));
    }

    private static String reason(Agreement agreement) {
        return switch (agreement) {
            case MET -> "双方在同一城市，便于当面对接。";
            case PARTLY -> "双方在同一省区。";
            case UNKNOWN -> "需求为匿名发布或有一方未填写地区。";
            case MISSED -> "双方不在同一省区，需要远程对接。";
        };
    }
}
