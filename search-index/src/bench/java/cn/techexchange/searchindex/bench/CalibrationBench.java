package cn.techexchange.searchindex.bench;

import cn.techexchange.searchindex.evaluation.EvaluationIndex;
import cn.techexchange.searchindex.evaluation.IsotonicFit;
import cn.techexchange.searchindex.evaluation.Observation;
import cn.techexchange.searchindex.evaluation.Topic;
import cn.techexchange.searchindex.fusion.CalibrationTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/** How far the probability that the matcher shows can be trusted, each demand judged by a table fitted on all the others. */
final class CalibrationBench {
    /** Fewer say more about chance than about the score. */
    private static final int LEAST_OF_A_STEP = 40;

    private static final double[] BANDS = {0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 1.01};
    private final List<Observation> observations;

    private CalibrationBench(List<Observation> observations) {
        this.observations = observations;
    }

    /** Scores every judged pair of the task as the product scores it. */
    static CalibrationBench of(Task task, Path folder, EvaluationIndex index) throws IOException {
        Map<String, Map<String, Integer>> grades = task.judgements(folder).grades();
        var observations = new ArrayList<Observation>();
        for (Topic topic : task.topics(folder)) {
            Map<String, Integer> judged = grades.getOrDefault(topic.id(), Map.of());
            index.match(topic, Set.copyOf(judged.keySet()))
                    .forEach(candidate -> observations.add(new Observation(
                            topic.id(),
                            candidate.relevance().agreement(),
                            judged.getOrDefault(candidate.id(), 0) >= task.minimumGrade())));
        }
        return new CalibrationBench(observations);
    }

    void print() {
        System.out.printf("%ncalibration on %d judged pairs%n", observations.size());
        print("shipped table", CalibrationTable.shipped()::probability);
        print("one demand left out", crossValidated());
        printSteps();
    }

    private void printSteps() {
        System.out.printf("%-22s  %9s  %5s%n", "step (mean score)", "fits", "pairs");
        IsotonicFit.fit(observations, LEAST_OF_A_STEP)
                .forEach(step -> System.out.printf("%-22.4f  %9.4f  %5d%n", step.score(), step.share(), step.pairs()));
    }

    /** The probability of a pair by the table of all other demands. */
    private ToDoubleFunction<Observation> crossValidated() {
        Map<String, CalibrationTable> tables = new HashMap<>();
        for (String topic :
                new TreeSet<>(observations.stream().map(Observation::topic).toList())) {
            tables.put(
                    topic,
                    table(observations.stream()
                            .filter(pair -> !pair.topic().equals(topic))
                            .toList()));
        }
        return pair -> Objects.requireNonNull(tables.get(pair.topic())).probability(pair.score());
    }

    private void print(String method, DoubleUnaryOperator probability) {
        print(method, (Observation pair) -> probability.applyAsDouble(pair.score()));
    }

    private void print(String method, ToDoubleFunction<Observation> probability) {
        System.out.printf("%-22s  %9s  %9s  %5s%n", method, "said", "fits", "pairs");
        double error = 0;
        for (int band = 0; band + 1 < BANDS.length; band++) {
            double from = BANDS[band];
            double to = BANDS[band + 1];
            List<Observation> in = observations.stream()
                    .filter(pair -> probability.applyAsDouble(pair) >= from && probability.applyAsDouble(pair) < to)
                    .toList();
            double said = in.stream().mapToDouble(probability).average().orElse(0);
            double fits =
                    in.stream().mapToInt(pair -> pair.fits() ? 1 : 0).average().orElse(0);
            error += Math.abs(said - fits) * in.size() / observations.size();
            System.out.printf(
                    "%4.2f to %4.2f %10s %9.4f  %9.4f  %5d%n", from, Math.min(1, to), "", said, fits, in.size());
        }
        double brier = observations.stream()
                .mapToDouble(pair -> Math.pow(probability.applyAsDouble(pair) - (pair.fits() ? 1 : 0), 2))
                .average()
                .orElse(0);
        System.out.printf("expected calibration error %.4f, Brier score %.4f%n", error, brier);
    }

    private static CalibrationTable table(List<Observation> pairs) {
        return new CalibrationTable(IsotonicFit.fit(pairs, LEAST_OF_A_STEP).stream()
                .map(step -> new CalibrationTable.Step(step.score(), step.share()))
                .toList());
    }

    /** Writes the table that is shipped: scores, shares and numbers of pairs, nothing of the texts. */
    void write(Path file) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# mean score of the step, share of its pairs that fit, pairs");
        lines.add(
                "# Isotonic regression on %d judged pairs of the development half of task C, fits = grade 2 or 3; made on %s"
                        .formatted(observations.size(), LocalDate.now(ZoneId.of("Asia/Shanghai"))));
        lines.add("# by scripts/fit-calibration; steps of %d pairs at least. See docs/decisions/0044."
                .formatted(LEAST_OF_A_STEP));
        IsotonicFit.fit(observations, LEAST_OF_A_STEP)
                .forEach(step -> lines.add(
                        String.format(Locale.ROOT, "%.4f\t%.4f\t%d", step.score(), step.share(), step.pairs())));
        Files.write(file, lines);
    }
}
