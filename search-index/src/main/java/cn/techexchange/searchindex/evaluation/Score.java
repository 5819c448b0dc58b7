package cn.techexchange.searchindex.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How good a run is, the mean over the judged topics; a topic that the run lacks counts 0.
 *
 * @param ndcg at 10, with the grade as gain and log2(rank + 1) as discount
 * @param reciprocalRank of the first relevant document among ten
 * @param recall share of the relevant documents among fifty
 * @param judged share of the first ten that were judged at all: what was not counts as not relevant
 */
public record Score(double ndcg, double reciprocalRank, double recall, double judged) {
    private static final int TOP = 10;
    private static final int DEEP = 50;

    /** A document is relevant from {@code minimumGrade} on; a topic without any is left out. */
    public static Score of(Run run, Judgements judgements, int minimumGrade) {
        return mean(each(run, judgements, minimumGrade));
    }

    /** The score of each topic that has a relevant document, always in the same order. */
    public static List<Score> each(Run run, Judgements judgements, int minimumGrade) {
        return judgements.grades().entrySet().stream()
                .filter(topic -> topic.getValue().values().stream().anyMatch(grade -> grade >= minimumGrade))
                .map(topic -> of(run.of(topic.getKey()), topic.getValue(), minimumGrade))
                .toList();
    }

    private static Score mean(List<Score> scores) {
        return new Score(
                scores.stream().mapToDouble(Score::ndcg).average().orElse(0),
                scores.stream().mapToDouble(Score::reciprocalRank).average().orElse(0),
                scores.stream().mapToDouble(Score::recall).average().orElse(0),
                scores.stream().mapToDouble(Score::judged).average().orElse(0));
    }

    private static Score of(List<String> ranked, Map<String, Integer> grades, int minimumGrade) {
        List<Integer> found = ranked.stream()
                .distinct()
                .limit(DEEP)
                .map(document -> grades.getOrDefault(document, 0))
                .toList();
        List<Integer> ideal =
                grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        double best = gain(ideal);
        long relevant = ideal.stream().filter(grade -> grade >= minimumGrade).count();
        long retrieved = found.stream().filter(grade -> grade >= minimumGrade).count();
        return new Score(
                best == 0 ? 0 : gain(found) / best,
                reciprocalRank(found, minimumGrade),
                (double) retrieved / relevant,
                (double) ranked.stream()
                                .distinct()
                                .limit(TOP)
                                .filter(grades::containsKey)
                                .count()
                        / TOP);
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int rank = 1; rank <= Math.min(TOP, grades.size()); rank++) {
            gain += grades.get(rank - 1) * Math.log(2) / Math.log(rank + 1.0);
        }
        return gain;
    }

    private static double reciprocalRank(List<Integer> grades, int minimumGrade) {
        for (int rank = 1; rank <= Math.min(TOP, grades.size()); rank++) {
            if (grades.get(rank - 1) >= minimumGrade) {
                return 1.0 / rank;
            }
        }
        return 0;
    }
}
