package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.fusion.Literal;

/**
 * The engine tells one number of a document that it sorts anew. What else is to be known of it is added in steps that no score by
 * wording reaches: one for the text standing there as typed, two for the title, four for being among the nearest in meaning.
 */
record Levels(int step) {
    /**
     * What one character can add: a pair and a single one are two terms, BM25 gives no term more than 2.2 times its rarity, and the rarest of
     * ten million documents weighs two thirds more.
     */
    private static final int MOST_FOR_A_CHARACTER = 128;

    private static final int NEAREST = 4;

    /** @param length of the text in characters and words */
    static Levels of(int length) {
        return new Levels(2 * Integer.highestOneBit(MOST_FOR_A_CHARACTER * length));
    }

    float literal() {
        return step;
    }

    float nearest() {
        return (float) NEAREST * step;
    }

    boolean isNearest(double score) {
        return level(score) >= NEAREST;
    }

    Literal literal(double score) {
        int level = level(score) % NEAREST;
        return Literal.values()[Math.min(level, Literal.TITLE.ordinal())];
    }

    double wording(double score) {
        return score - (double) level(score) * step;
    }

    private int level(double score) {
        return (int) (score / step);
    }
}
