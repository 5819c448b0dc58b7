package cn.techexchange.registry.contract.clause.bench;

import cn.techexchange.registry.contract.clause.ClauseFeatures;
import cn.techexchange.registry.contract.clause.ClauseModel;
import cn.techexchange.registry.contract.clause.Sentence;
import cn.techexchange.registry.contract.clause.Sentences;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A linear support vector machine for each kind against all the rest; the same clauses always give the same weights. */
final class ClauseTrainer {
    /** A feature of one clause alone teaches its wording, not its sense. */
    private static final int COMMON = 2;

    private static final double PENALTY = 1;
    private static final double TOLERANCE = 0.001;

    private final ClauseFeatures features = new ClauseFeatures();
    private final List<String> kinds;

    ClauseTrainer(List<String> kinds) {
        this.kinds = kinds;
    }

    ClauseModel train(List<LabelledClause> clauses) {
        List<Example> examples =
                clauses.stream().flatMap(clause -> examples(clause).stream()).toList();
        Map<String, Integer> columns = columns(examples);
        Feature[][] rows =
                examples.stream().map(example -> row(example, columns)).toArray(Feature[][]::new);
        var weights = new HashMap<String, float[]>();
        double[][] learned =
                kinds.stream().map(kind -> learn(rows, examples, kind)).toArray(double[][]::new);
        columns.forEach((feature, column) -> weights.put(feature, column(learned, column - 1)));
        return new ClauseModel(hash(clauses), kinds, column(learned, columns.size()), weights);
    }

    /** Of everything that is learned from, in its order. */
    static String hash(List<LabelledClause> clauses) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            clauses.forEach(clause ->
                    digest.update((clause.kind() + "\t" + clause.text() + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private double[] learn(Feature[][] rows, List<Example> examples, String kind) {
        var problem = new Problem();
        problem.l = rows.length;
        problem.x = rows;
        problem.y = examples.stream()
                .mapToDouble(example -> example.kind().equals(kind) ? 1 : -1)
                .toArray();
        problem.n = rows[0][rows[0].length - 1].getIndex();
        problem.bias = 1;
        var model = Linear.train(problem, new Parameter(SolverType.L2R_L2LOSS_SVC, PENALTY, TOLERANCE));
        double[] weights = model.getFeatureWeights();
        int sign = model.getLabels()[0];
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= sign;
        }
        return weights;
    }

    private static float[] column(double[][] learned, int column) {
        float[] numbers = new float[learned.length];
        for (int kind = 0; kind < numbers.length; kind++) {
            numbers[kind] = (float) learned[kind][column];
        }
        return numbers;
    }

    /** The restraint stands in the first sentence, what follows explains it; of a harmless clause each sentence is harmless. */
    private List<Example> examples(LabelledClause clause) {
        List<Sentence> sentences = Sentences.of(List.of(clause.text()));
        var examples = new ArrayList<Example>();
        if (clause.kind().equals(LabelledClause.NONE)) {
            sentences.forEach(sentence -> examples.add(example(clause, sentence.inContext())));
            return examples;
        }
        examples.add(example(clause, sentences.getFirst().inContext()));
        if (sentences.size() > 1) {
            examples.add(example(
                    clause,
                    String.join("", sentences.stream().map(Sentence::text).toList())));
        }
        return examples;
    }

    private Example example(LabelledClause clause, String sentence) {
        return new Example(clause.kind(), features.of(sentence));
    }

    private static Map<String, Integer> columns(List<Example> examples) {
        var counts = new TreeMap<String, Integer>();
        examples.forEach(example -> example.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        counts.values().removeIf(count -> count < COMMON);
        int column = 1;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            entry.setValue(column++);
        }
        return counts;
    }

    /** The last number is the bias. */
    private static Feature[] row(Example example, Map<String, Integer> columns) {
        List<String> known =
                example.features().stream().filter(columns::containsKey).toList();
        double concepts = known.stream().filter(ClauseModel::isConcept).count();
        var row = new ArrayList<Feature>();
        known.forEach(feature -> row.add(new FeatureNode(
                columns.getOrDefault(feature, 0),
                1 / Math.sqrt(ClauseModel.isConcept(feature) ? concepts : known.size() - concepts))));
        row.add(new FeatureNode(columns.size() + 1, 1));
        row.sort((one, other) -> Integer.compare(one.getIndex(), other.getIndex()));
        return row.toArray(Feature[]::new);
    }

    private record Example(String kind, Set<String> features) {}
}
