package cn.techexchange.searchindex.evaluation;

import cn.techexchange.searchindex.SearchSettings;
import cn.techexchange.searchindex.SearchUnavailable;
import cn.techexchange.searchindex.embedding.Embedder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Ranks a corpus for topics just as the platform would. */
public final class Evaluate {
    private static final String TAG = "exchange";
    private final SearchSettings engine;
    private final Embedder embedder;
    private final Consumer<EvaluationProgress> progress;

    /**
     * @param engine where the temporary index is made; the name in these settings is not used
     * @param progress told after each piece of work
     */
    public Evaluate(SearchSettings engine, Embedder embedder, Consumer<EvaluationProgress> progress) {
        this.engine = engine;
        this.embedder = embedder;
        this.progress = progress;
    }

    /**
     * Writes a run of up to {@value EvaluationIndex#DEPTH} documents for each topic, in TREC form.
     *
     * @throws IOException when a file cannot be read or written, naming file and line
     * @throws SearchUnavailable when the engine cannot answer
     */
    public void evaluate(Corpus corpus, Path topics, Path run) throws IOException {
        List<Topic> asked = Topic.read(topics);
        try (var index = EvaluationIndex.create(engine, embedder)) {
            index.fill(corpus, progress);
            index.rank(asked).write(run, TAG);
        }
        progress.accept(new EvaluationProgress(EvaluationProgress.Stage.RANKED, asked.size(), asked.size()));
    }
}
