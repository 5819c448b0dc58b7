package cn.techexchange.market.matching;

import java.util.Arrays;

/** What a match is judged by, and how many of the 100 points each is worth; see docs/decisions/0040 and 0047. */
public enum Criterion {
    RELEVANCE("技术相关度", 50, Basis.FACTS),
    FIELD("技术领域", 8, Basis.FACTS),
    INDUSTRY("产业方向", 8, Basis.FACTS),
    MATURITY("成熟度", 8, Basis.FACTS),
    PRICE("价格与预算", 6, Basis.FACTS),
    MODE("合作方式", 5, Basis.FACTS),
    REGION("所在地区", 3, Basis.FACTS),
    FEEDBACK("匹配反馈", 6, Basis.CONDUCT),
    RESPONSE("响应情况", 4, Basis.CONDUCT),
    CAPACITY("承接能力", 2, Basis.CONDUCT);

    private final String label;
    private final int most;
    private final Basis basis;

    Criterion(String label, int most, Basis basis) {
        this.label = label;
        this.most = most;
        this.basis = basis;
    }

    /** What a criterion looks at. */
    enum Basis {
        /** What both listings say. */
        FACTS,
        /** How organisations have behaved; left out for who does not want personal ranking. */
        CONDUCT
    }

    public String label() {
        return label;
    }

    public int most() {
        return most;
    }

    public boolean isConduct() {
        return basis == Basis.CONDUCT;
    }

    /** What the listings alone can earn. */
    public static int mostByFacts() {
        return most(false);
    }

    /** What can be earned at all. */
    static int most(boolean withConduct) {
        return Arrays.stream(values())
                .filter(criterion -> withConduct || !criterion.isConduct())
                .mapToInt(Criterion::most)
                .sum();
    }
}
