package cn.techexchange.searchindex.fusion;

import java.util.Comparator;
import java.util.List;

/**
 * Puts wording and meaning together into one order. Scores are added, not ranks: fusing ranks with equal weight lost to wording alone
 * when it was measured (0.457 against 0.540 nDCG@10), because it throws away how much better the first is than the tenth.
 */
public final class Fusion {
    /** More than wording and meaning together can differ: whoever types a short text wants that text first. */
    private static final double LITERAL = 10;

    private static final Comparator<Ranked> BEST =
            Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::id);

    private Fusion() {}

    /**
     * @param meaningWeight of one standard deviation of the cosine, against 1 for the best score by wording
     * @return best first, equal ones by id
     */
    public static List<Ranked> rank(List<Candidate> candidates, double meaningWeight) {
        double best = candidates.stream().mapToDouble(Candidate::wording).max().orElse(0);
        Spread spread = Spread.of(candidates.stream()
                .flatMapToDouble(candidate -> candidate.meaning().stream())
                .toArray());
        return candidates.stream()
                .map(candidate -> rank(candidate, best, spread, meaningWeight))
                .sorted(BEST)
                .toList();
    }

    private static Ranked rank(Candidate candidate, double best, Spread spread, double meaningWeight) {
        double wording = best > 0 ? candidate.wording() / best : 0;
        double meaning = candidate.meaning().orElse(spread.mean());
        double score = LITERAL * candidate.literal().ordinal() + wording + meaningWeight * spread.standardised(meaning);
        return new Ranked(candidate.id(), score, wording, candidate.meaning());
    }
}
