package cn.techexchange.market.gaps;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups vectors of length one: the two groups with the highest mean cosine between their members are joined, again and again, while
 * that mean is high enough. The same vectors in the same order give the same groups.
 */
final class AverageLinkage {
    private final double[][] likeness;
    private final List<List<Integer>> groups;
    private final int[] nearest;

    private AverageLinkage(List<float[]> vectors) {
        int count = vectors.size();
        likeness = new double[count][count];
        groups = new ArrayList<>();
        nearest = new int[count];
        for (int i = 0; i < count; i++) {
            groups.add(new ArrayList<>(List.of(i)));
            for (int j = 0; j < i; j++) {
                likeness[i][j] = cosine(vectors.get(i), vectors.get(j));
                likeness[j][i] = likeness[i][j];
            }
        }
        for (int i = 0; i < count; i++) {
            nearest[i] = nearestOf(i);
        }
    }

    /** @return groups of indices, each sorted, in the order of their first ones */
    static List<List<Integer>> of(List<float[]> vectors, double least) {
        return new AverageLinkage(vectors).joined(least);
    }

    private List<List<Integer>> joined(double least) {
        for (int first = best(); first >= 0 && likeness[first][nearest[first]] >= least; first = best()) {
            join(Math.min(first, nearest[first]), Math.max(first, nearest[first]));
        }
        return groups.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted().toList())
                .toList();
    }

    /** The group that has the nearest other one, the first of equal ones; -1 when there is one group only. */
    private int best() {
        int best = -1;
        for (int i = 0; i < nearest.length; i++) {
            if (nearest[i] >= 0 && (best < 0 || likeness[i][nearest[i]] > likeness[best][nearest[best]])) {
                best = i;
            }
        }
        return best;
    }

    private void join(int kept, int gone) {
        double keptSize = groups.get(kept).size();
        double goneSize = groups.get(gone).size();
        for (int i = 0; i < nearest.length; i++) {
            double mean = (likeness[kept][i] * keptSize + likeness[gone][i] * goneSize) / (keptSize + goneSize);
            likeness[kept][i] = mean;
            likeness[i][kept] = mean;
        }
        groups.get(kept).addAll(groups.get(gone));
        groups.get(gone).clear();
        nearest[gone] = -1;
        for (int i = 0; i < nearest.length; i++) {
            if (!groups.get(i).isEmpty()) {
                update(i, kept, gone);
            }
        }
    }

    private void update(int group, int kept, int gone) {
        boolean lost = nearest[group] == kept || nearest[group] == gone;
        if (group == kept || lost) {
            nearest[group] = nearestOf(group);
        } else if (likeness[group][kept] > likeness[group][nearest[group]]) {
            nearest[group] = kept;
        }
    }

    private int nearestOf(int group) {
        int found = -1;
        for (int i = 0; i < nearest.length; i++) {
            boolean other = i != group && !groups.get(i).isEmpty();
            if (other && (found < 0 || likeness[group][i] > likeness[group][found])) {
                found = i;
            }
        }
        return found;
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
