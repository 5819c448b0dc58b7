package cn.techexchange.registry.contract.clause;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Linear weights learned from labelled clauses, one column for each kind; a score above zero speaks for the kind. {@code clauses/model.tsv}
 * is written by {@code scripts/train-clauses}: the hash of what it was learned from, the kinds, their bias, then a feature a line.
 */
public final class ClauseModel {
    /** Weights are kept as whole thousandths. */
    public static final int SCALE = 1000;

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}{2,4}");
    private static final int WORDS = 3;

    private final String source;
    private final List<String> kinds;
    private final float[] bias;
    private final Map<String, float[]> weights;

    /** @param source hash of the labelled clauses */
    public ClauseModel(String source, List<String> kinds, float[] bias, Map<String, float[]> weights) {
        this.source = source;
        this.kinds = List.copyOf(kinds);
        this.bias = bias.clone();
        this.weights = Map.copyOf(weights);
    }

    static ClauseModel load() {
        InputStream in = Objects.requireNonNull(ClauseModel.class.getResourceAsStream("/clauses/model.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String[]> rows =
                    lines.lines().map(line -> line.split("\t", -1)).toList();
            var weights = new HashMap<String, float[]>();
            rows.subList(2, rows.size()).forEach(row -> weights.put(row[0], numbers(row)));
            String[] head = rows.getFirst();
            return new ClauseModel(head[0], Arrays.asList(head).subList(1, head.length), numbers(rows.get(1)), weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String source() {
        return source;
    }

    public float[] bias() {
        return bias.clone();
    }

    /** By feature, one number for each kind. */
    public Map<String, float[]> weights() {
        return weights;
    }

    List<String> kinds() {
        return kinds;
    }

    /** One number for each kind, in their order; runs of characters and concepts weigh the same whatever the sentence's length. */
    float[] scores(Set<String> features) {
        float[] scores = bias.clone();
        addTo(scores, features.stream().filter(ClauseModel::isConcept).toList());
        addTo(scores, features.stream().filter(feature -> !isConcept(feature)).toList());
        return scores;
    }

    /** The words of the sentence that speak most for a kind, none inside another. */
    List<String> words(Set<String> features, String kind) {
        int column = kinds.indexOf(kind);
        var words = new ArrayList<String>();
        features.stream()
                .filter(feature -> WORD.matcher(feature).matches() && weight(feature, column) > 0)
                .sorted(Comparator.comparingDouble((String feature) -> -weight(feature, column)))
                .forEach(feature -> {
                    if (words.size() < WORDS && words.stream().noneMatch(word -> overlaps(word, feature))) {
                        words.add(feature);
                    }
                });
        return words;
    }

    /** Or a run of characters. */
    public static boolean isConcept(String feature) {
        return feature.startsWith(ClauseFeatures.CONCEPT);
    }

    private void addTo(float[] scores, List<String> features) {
        List<float[]> known =
                features.stream().map(weights::get).filter(Objects::nonNull).toList();
        float share = known.isEmpty() ? 0 : (float) (1 / Math.sqrt(known.size()));
        for (float[] row : known) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] += share * row[i];
            }
        }
    }

    private float weight(String feature, int column) {
        float[] row = weights.get(feature);
        return row == null ? 0 : row[column];
    }

    private static boolean overlaps(String word, String other) {
        return word.contains(other)
                || other.contains(word)
                || word.endsWith(other.substring(0, other.length() - 1))
                || other.endsWith(word.substring(0, word.length() - 1));
    }

    private static float[] numbers(String[] row) {
        float[] numbers = new float[row.length - 1];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = row[i + 1].isEmpty() ? 0 : Float.parseFloat(row[i + 1]) / SCALE;
        }
        return numbers;
    }
}
