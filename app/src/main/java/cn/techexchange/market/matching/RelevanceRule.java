package cn.techexchange.market.matching;

import cn.techexchange.searchindex.Relevance;

/** The only graded criterion: points in proportion to the probability that texts so near fit each other. */
final class RelevanceRule implements MatchRule {
    /** The upper end of the table: a third and more of such pairs fit. */
    private static final double HIGH = 0.3;

    /** Clearly more than of the pairs that were judged at all, of which a ninth fits. */
    private static final double MIDDLE = 0.15;

    @Override
    public Finding judge(Pair pair) {
        Relevance relevance = pair.relevance();
        int points = Math.toIntExact(Math.round(Criterion.RELEVANCE.most() * relevance.probability()));
        String likely = "评判过的同样相近的需求和成果，约有 " + percent(relevance.probability()) + " 合用。";
        String coverage = "需求用语中 " + percent(relevance.coverage()) + " 在成果文本中出现";
        String meaning = relevance.meaning() > 0 ? "，语义接近度 " + percent(relevance.meaning()) : "，语义接近度尚在计算";
        return new Finding(
                Criterion.RELEVANCE,
                agreement(relevance.probability()),
                points,
                "",
                "",
                likely + coverage + meaning + "。");
    }

    private static Agreement agreement(double probability) {
        if (probability >= HIGH) {
            return Agreement.MET;
        }
        return probability >= MIDDLE ? Agreement.PARTLY : Agreement.MISSED;
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
