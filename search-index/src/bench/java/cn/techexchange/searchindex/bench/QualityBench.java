package cn.techexchange.searchindex.bench;

import cn.techexchange.engines.Engine;
import cn.techexchange.engines.Engines;
import cn.techexchange.engines.EnginesSettings;
import cn.techexchange.searchindex.SearchSettings;
import cn.techexchange.searchindex.elastic.Baselines;
import cn.techexchange.searchindex.elastic.Variant;
import cn.techexchange.searchindex.embedding.BgeEmbedder;
import cn.techexchange.searchindex.embedding.CachedEmbedder;
import cn.techexchange.searchindex.embedding.Embedder;
import cn.techexchange.searchindex.embedding.FileVectors;
import cn.techexchange.searchindex.embedding.MemoryVectors;
import cn.techexchange.searchindex.evaluation.EvaluationIndex;
import cn.techexchange.searchindex.evaluation.Judgements;
import cn.techexchange.searchindex.evaluation.Run;
import cn.techexchange.searchindex.evaluation.Score;
import cn.techexchange.searchindex.evaluation.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/** Prints how well the product and each single method answer the three tasks of an evaluation folder. */
final class QualityBench {
    private static final String ROW = "%-4s  %-28s  %-22s  %7s  %-22s  %9s%n";

    private static final String PRODUCT = "product";

    /** More questions than any task has: a variant asks each with the vector that the first one computed. */
    private static final int QUESTIONS = 10_000;

    private final Path folder;
    private final Path work;
    private final Embedder embedder;
    private final SearchSettings engine;

    private QualityBench(Path folder, Path work, Embedder embedder, SearchSettings engine) {
        this.folder = folder;
        this.work = work;
        this.embedder = embedder;
        this.engine = engine;
    }

    /** Takes the evaluation folder, a directory for the node's data, vectors and runs, and the letters of the tasks; small ones for the product alone. */
    public static void main(String[] arguments) throws IOException {
        Path work = Path.of(arguments[1]);
        EnginesSettings node = EnginesSettings.in(work.resolve("node")).withMemory(64, 1024);
        try (var engines = Engines.start(node, Set.of(Engine.SEARCH));
                var model = BgeEmbedder.load();
                var vectors = FileVectors.open(work, model.dimensions())) {
            var settings = SearchSettings.local(engines.search().toString(), "bench");
            new QualityBench(Path.of(arguments[0]), work, new CachedEmbedder(model, vectors), settings)
                    .printAll(arguments[2]);
        }
    }

    private void printAll(String wanted) throws IOException {
        System.out.printf(ROW, "task", "method", "nDCG@10 (95 %)", "MRR@10", "Recall@50 (95 %)", "judged@10");
        for (Task task : Task.values()) {
            if (wanted.contains(task.name())) {
                print(task);
            } else if (wanted.contains(task.name().toLowerCase(Locale.ROOT))) {
                printProduct(task);
            }
        }
    }

    private void printProduct(Task task) throws IOException {
        try (var index = EvaluationIndex.create(engine, embedder)) {
            index.fill(task.corpus(folder), line -> {});
            print(task, PRODUCT, index.rank(task.topics(folder)));
        }
    }

    private void print(Task task) throws IOException {
        try (var index = EvaluationIndex.create(engine, embedder);
                var baselines = new Baselines(index.settings(), embedder)) {
            index.fill(task.corpus(folder), line -> {});
            baselines.fillOutOfTheBox(task.corpus(folder));
            print(task, "Elasticsearch multi_match", baselines::outOfTheBox);
            print(task, "bigram BM25", baselines::bigrams);
            print(task, "unigram + bigram BM25", baselines::bigramsAndUnigrams);
            print(task, "embedding", baselines::meaning);
            print(task, PRODUCT, index.rank(task.topics(folder)));
            printStages(task, index);
            if (task == Task.C) {
                CalibrationBench.of(task, folder, index).print();
            }
            if (task == Task.B) {
                new VariantsBench(index::rank, task.judgements(folder)).print(task.topics(folder));
            }
        }
    }

    private void printStages(Task task, EvaluationIndex index) throws IOException {
        var asked = new CachedEmbedder(embedder, new MemoryVectors(QUESTIONS));
        for (Topic topic : task.topics(folder)) {
            asked.embed(topic.text());
        }
        for (Variant variant : Variant.all(index.settings(), asked)) {
            try (variant) {
                print(task, variant.name(), variant::rank);
            }
        }
    }

    private void print(Task task, String method, Ranker ranker) throws IOException {
        var run = new Run();
        for (Topic topic : task.topics(folder)) {
            run.put(topic.id(), ranker.rank(topic.text()));
        }
        print(task, method, run);
    }

    private void print(Task task, String method, Run run) throws IOException {
        UnaryOperator<String> plain = name -> name.replaceAll("[^A-Za-z]+", "-");
        run.write(work.resolve("run-%s-%s.txt".formatted(task, plain.apply(method))), plain.apply(method));
        print(task, method, Score.each(run, task.judgements(folder), task.minimumGrade()));
        Judgements completed = task.completed(folder);
        if (method.equals(PRODUCT) && !completed.equals(task.judgements(folder))) {
            print(task, method + ", own grades too", Score.each(run, completed, task.minimumGrade()));
        }
    }

    private static void print(Task task, String method, List<Score> scores) {
        System.out.printf(
                ROW,
                task,
                method,
                interval(scores, Score::ndcg),
                mean(scores, Score::reciprocalRank),
                interval(scores, Score::recall),
                mean(scores, Score::judged));
    }

    private static Interval interval(List<Score> scores, ToDoubleFunction<Score> part) {
        return Interval.of(scores.stream().mapToDouble(part).toArray());
    }

    private static String mean(List<Score> scores, ToDoubleFunction<Score> part) {
        return "%.4f".formatted(scores.stream().mapToDouble(part).average().orElse(0));
    }

    /** A method: the documents for a text, best first. */
    @FunctionalInterface
    private interface Ranker {
        List<String> rank(String text);
    }
}
