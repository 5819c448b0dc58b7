package cn.techexchange.searchindex.fusion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * How likely a pair of this score fits, as judged pairs say. Between two steps the probability runs straight, so that the better of two
 * scores never becomes equal to the other.
 */
public record CalibrationTable(List<Step> steps) {
    private static final String SHIPPED = "calibration.tsv";
    private static final int COLUMNS = 3;

    /** @param probability of fitting, of the pairs whose mean score this is */
    public record Step(double score, double probability) {}

    /** @throws IllegalArgumentException when there is no step, or the probability falls */
    public CalibrationTable {
        steps = steps.stream().sorted(Comparator.comparingDouble(Step::score)).toList();
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a table without steps");
        }
        for (int at = 1; at < steps.size(); at++) {
            if (steps.get(at).probability() < steps.get(at - 1).probability()) {
                throw new IllegalArgumentException("the probability falls at " + steps.get(at));
            }
        }
    }

    /** The table that comes with the product; its first lines say how it was made. */
    public static CalibrationTable shipped() {
        try (InputStream resource = Objects.requireNonNull(CalibrationTable.class.getResourceAsStream(SHIPPED));
                var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return new CalibrationTable(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(CalibrationTable::step)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the calibration cannot be read", e);
        }
    }

    private static Step step(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("no score, probability and number of pairs: " + line);
        }
        return new Step(Double.parseDouble(columns[0]), Double.parseDouble(columns[1]));
    }

    public double probability(double score) {
        Step below = steps.getFirst();
        for (Step above : steps) {
            if (score <= above.score()) {
                return between(below, above, score);
            }
            below = above;
        }
        return below.probability();
    }

    private static double between(Step below, Step above, double score) {
        double width = above.score() - below.score();
        return width <= 0
                ? above.probability()
                : below.probability() + (above.probability() - below.probability()) * (score - below.score()) / width;
    }
}
