package cn.techexchange.searchindex.bench;

import cn.techexchange.engines.Engine;
import cn.techexchange.engines.Engines;
import cn.techexchange.engines.EnginesSettings;
import cn.techexchange.searchindex.SearchSettings;
import cn.techexchange.searchindex.elastic.Baselines;
import cn.techexchange.searchindex.embedding.BgeEmbedder;
import cn.techexchange.searchindex.embedding.CachedEmbedder;
import cn.techexchange.searchindex.embedding.Embedder;
import cn.techexchange.searchindex.embedding.FileVectors;
import cn.techexchange.searchindex.evaluation.EvaluationIndex;
import cn.techexchange.searchindex.evaluation.Run;
import cn.techexchange.searchindex.evaluation.Score;
import cn.techexchange.searchindex.evaluation.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Prints how well the product and each single method answer the three tasks of an evaluation folder. */
final class QualityBench {
    private static final String ROW = "%-4s  %-28s  %7s  %7s  %9s%n";
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

    /** Takes the evaluation folder and a directory for the node's data, vectors and runs. */
    public static void main(String[] arguments) throws IOException {
        Path work = Path.of(arguments[1]);
        EnginesSettings node = EnginesSettings.in(work.resolve("node")).withMemory(64, 1024);
        try (var engines = Engines.start(node, Set.of(Engine.SEARCH));
                var model = BgeEmbedder.load();
                var vectors = FileVectors.open(work, model.dimensions())) {
            var settings = SearchSettings.local(engines.search().toString(), "bench");
            new QualityBench(Path.of(arguments[0]), work, new CachedEmbedder(model, vectors), settings).printAll();
        }
    }

    private void printAll() throws IOException {
        System.out.printf(ROW, "task", "method", "nDCG@10", "MRR@10", "Recall@50");
        for (Task task : Task.values()) {
            print(task);
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
            print(task, "product", index.rank(task.topics(folder)));
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
        Score score = Score.of(run, task.judgements(folder), task.minimumGrade());
        System.out.printf(
                ROW, task, method, decimals(score.ndcg()), decimals(score.reciprocalRank()), decimals(score.recall()));
    }

    private static String decimals(double value) {
        return "%.4f".formatted(value);
    }

    /** A method: the documents for a text, best first. */
    @FunctionalInterface
    private interface Ranker {
        List<String> rank(String text);
    }
}
