package cn.techexchange.searchindex.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The share of fitting pairs as a function of the score that never falls: neighbouring pairs are pooled until it does not (pool adjacent
 * violators), which no assumption about the curve's form goes into.
 */
public final class IsotonicFit {
    private IsotonicFit() {}

    /**
     * Pairs that were pooled.
     *
     * @param score their mean
     * @param share of them that fits
     */
    public record Step(double score, double share, int pairs) {
        private Step with(Step other) {
            int both = pairs + other.pairs;
            return new Step(
                    (score * pairs + other.score * other.pairs) / both,
                    (share * pairs + other.share * other.pairs) / both,
                    both);
        }
    }

    /** @param least pairs of a step: of few, the share says more about chance than about the score */
    public static List<Step> fit(List<Observation> observations, int least) {
        Deque<Step> steps = new ArrayDeque<>();
        for (Step group : groups(observations, least)) {
            Step step = group;
            while (!steps.isEmpty() && steps.getLast().share() >= step.share()) {
                step = steps.removeLast().with(step);
            }
            steps.addLast(step);
        }
        return List.copyOf(steps);
    }

    /** In the order of the score, at least so many each; what remains joins the last. */
    private static List<Step> groups(List<Observation> observations, int least) {
        List<Observation> sorted = observations.stream()
                .sorted(Comparator.comparingDouble(Observation::score))
                .toList();
        var groups = new ArrayList<Step>();
        for (int from = 0; from < sorted.size(); from += least) {
            int to = sorted.size() - from < 2 * least ? sorted.size() : from + least;
            groups.add(pooled(sorted.subList(from, to)));
            if (to == sorted.size()) {
                break;
            }
        }
        return groups;
    }

    private static Step pooled(List<Observation> some) {
        return new Step(
                some.stream().mapToDouble(Observation::score).average().orElse(0),
                (double) some.stream().filter(Observation::fits).count() / some.size(),
                some.size());
    }
}
