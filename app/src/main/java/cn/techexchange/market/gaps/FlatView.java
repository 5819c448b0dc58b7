package cn.techexchange.market.gaps;

import java.util.Arrays;
import java.util.List;

/**
 * Lays vectors out on a plane: the two directions in which they differ most (principal components), found by power iteration from a
 * fixed start, so that the same vectors give the same picture.
 */
final class FlatView {
    private static final int ROUNDS = 60;
    private static final double DIGITS = 10_000;

    private FlatView() {}

    record Point(double x, double y) {}

    static List<Point> of(List<float[]> vectors) {
        if (vectors.isEmpty()) {
            return List.of();
        }
        double[][] centred = centred(vectors);
        double[] first = direction(centred, new double[centred[0].length]);
        double[] second = direction(centred, first);
        return Arrays.stream(centred)
                .map(row -> new Point(rounded(dot(row, first)), rounded(dot(row, second))))
                .toList();
    }

    private static double[][] centred(List<float[]> vectors) {
        int length = vectors.getFirst().length;
        double[][] rows = new double[vectors.size()][length];
        for (int column = 0; column < length; column++) {
            double sum = 0;
            for (float[] vector : vectors) {
                sum += vector[column];
            }
            for (int row = 0; row < rows.length; row++) {
                rows[row][column] = vectors.get(row)[column] - sum / rows.length;
            }
        }
        return rows;
    }

    /** At right angles to the one that is known already. */
    private static double[] direction(double[][] rows, double[] known) {
        double[] direction = new double[known.length];
        for (int i = 0; i < direction.length; i++) {
            direction[i] = 1.0 / (i + 1);
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new double[direction.length];
            for (double[] row : rows) {
                add(next, row, dot(row, direction));
            }
            add(next, known, -dot(next, known));
            double length = Math.sqrt(dot(next, next));
            if (length < 1e-12) {
                return new double[direction.length];
            }
            for (int i = 0; i < next.length; i++) {
                direction[i] = next[i] / length;
            }
        }
        return direction;
    }

    private static void add(double[] sum, double[] other, double times) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other[i] * times;
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }
}
