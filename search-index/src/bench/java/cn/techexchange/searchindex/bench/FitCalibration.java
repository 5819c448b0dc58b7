package cn.techexchange.searchindex.bench;

import cn.techexchange.engines.Engine;
import cn.techexchange.engines.Engines;
import cn.techexchange.engines.EnginesSettings;
import cn.techexchange.searchindex.SearchSettings;
import cn.techexchange.searchindex.embedding.BgeEmbedder;
import cn.techexchange.searchindex.embedding.CachedEmbedder;
import cn.techexchange.searchindex.embedding.FileVectors;
import cn.techexchange.searchindex.evaluation.EvaluationIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Fits the table that turns agreement into a probability, writes it, and prints how well it holds. */
final class FitCalibration {
    private FitCalibration() {}

    /** Takes the evaluation folder, a directory for the node's data and vectors, and the file to write. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path work = Path.of(arguments[1]);
        EnginesSettings node = EnginesSettings.in(work.resolve("node")).withMemory(64, 1024);
        try (var engines = Engines.start(node, Set.of(Engine.SEARCH));
                var model = BgeEmbedder.load();
                var vectors = FileVectors.open(work, model.dimensions());
                var index = EvaluationIndex.create(
                        SearchSettings.local(engines.search().toString(), "bench"),
                        new CachedEmbedder(model, vectors))) {
            index.fill(Task.C.corpus(folder), line -> {});
            CalibrationBench bench = CalibrationBench.of(Task.C, folder, index);
            bench.write(Path.of(arguments[2]));
            bench.print();
        }
    }
}
