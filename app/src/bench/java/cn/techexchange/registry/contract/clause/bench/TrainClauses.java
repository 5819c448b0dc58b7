package cn.techexchange.registry.contract.clause.bench;

import cn.techexchange.registry.contract.clause.ClauseModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the weights the platform comes with. */
public final class TrainClauses {
    private static final int SMALL = 10;

    private TrainClauses() {}

    /**
     * Takes some seconds.
     *
     * @param arguments the file to write
     */
    public static void main(String[] arguments) throws IOException {
        ClauseModel model = new ClauseTrainer(LabelledClause.KINDS).train(LabelledClause.learnedFrom());
        var lines = new ArrayList<String>();
        lines.add(model.source() + "\t" + String.join("\t", LabelledClause.KINDS));
        lines.add("\t" + whole(model.bias()));
        for (Map.Entry<String, float[]> row : new TreeMap<>(model.weights()).entrySet()) {
            String weights = whole(row.getValue());
            if (!weights.isBlank()) {
                lines.add(row.getKey() + "\t" + weights);
            }
        }
        Files.writeString(Path.of(arguments[0]), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    /** Small weights change no verdict and are left out. */
    private static String whole(float[] weights) {
        return IntStream.range(0, weights.length)
                .map(i -> Math.round(weights[i] * ClauseModel.SCALE))
                .mapToObj(weight -> Math.abs(weight) < SMALL ? "" : String.valueOf(weight))
                .collect(Collectors.joining("\t"));
    }
}
