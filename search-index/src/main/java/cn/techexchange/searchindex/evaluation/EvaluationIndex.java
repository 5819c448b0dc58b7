package cn.techexchange.searchindex.evaluation;

import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.IndexedDocument;
import cn.techexchange.searchindex.MatchCandidate;
import cn.techexchange.searchindex.MatchQuery;
import cn.techexchange.searchindex.Page;
import cn.techexchange.searchindex.SearchHit;
import cn.techexchange.searchindex.SearchOrder;
import cn.techexchange.searchindex.SearchQuery;
import cn.techexchange.searchindex.SearchSettings;
import cn.techexchange.searchindex.SearchUnavailable;
import cn.techexchange.searchindex.VectorProgress;
import cn.techexchange.searchindex.WriteFailure;
import cn.techexchange.searchindex.elastic.ElasticIndex;
import cn.techexchange.searchindex.embedding.Embedder;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** A temporary index beside the platform's own, filled and asked by the product's code, deleted when closed. */
public final class EvaluationIndex implements AutoCloseable {
    /** How many documents are ranked for a topic. */
    public static final int DEPTH = 100;

    private static final int EMBEDDED_AT_ONCE = 500;
    private final SearchSettings settings;
    private final ElasticIndex index;

    private EvaluationIndex(SearchSettings settings, Embedder embedder) {
        this.settings = settings;
        this.index = ElasticIndex.open(settings, embedder);
    }

    /** @param engine where to make it; the name in these settings is not used */
    public static EvaluationIndex create(SearchSettings engine, Embedder embedder) {
        var settings = new SearchSettings(engine.url(), engine.login(), "evaluate-" + UUID.randomUUID(), 1, 0);
        var made = new EvaluationIndex(settings, embedder);
        made.index.contents().prepare();
        return made;
    }

    /** The settings by which the index can be reached while it is open. */
    public SearchSettings settings() {
        return settings;
    }

    /**
     * Indexes the corpus and waits for its vectors.
     *
     * @param progress told after each piece of work
     */
    public void fill(Corpus corpus, Consumer<EvaluationProgress> progress) throws IOException {
        corpus.forEach(this::write);
        index.contents().refresh();
        VectorProgress state = index.contents().vectorProgress();
        progress.accept(new EvaluationProgress(EvaluationProgress.Stage.INDEXED, state.total(), state.total()));
        while (!state.complete() && index.contents().fillVectors(EMBEDDED_AT_ONCE) > 0) {
            state = index.contents().vectorProgress();
            progress.accept(new EvaluationProgress(EvaluationProgress.Stage.EMBEDDED, state.embedded(), state.total()));
        }
        index.contents().compact();
    }

    private void write(List<IndexedDocument> batch) {
        List<WriteFailure> failures = index.contents().write(batch);
        if (!failures.isEmpty()) {
            throw new SearchUnavailable("documents were refused, the first: " + failures.getFirst());
        }
    }

    public Run rank(List<Topic> topics) {
        var run = new Run();
        topics.forEach(topic -> run.put(topic.id(), rank(topic.text())));
        return run;
    }

    private List<String> rank(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        var query =
                new SearchQuery(text, Filters.kind(Corpus.KIND), SearchOrder.RELEVANCE, Page.first(DEPTH), Set.of());
        return index.search().search(query).hits().stream().map(SearchHit::id).toList();
    }

    /** The documents as the matcher sees them against the topic's text; those that the index does not hold are left out. */
    public List<MatchCandidate> match(Topic topic, Set<String> documents) {
        var filters = Filters.kind(Corpus.KIND).onlyIds(documents);
        return index.search().match(new MatchQuery(DocumentTexts.of(topic.text(), ""), filters, documents.size()));
    }

    @Override
    public void close() throws IOException {
        try {
            index.rebuild().deleteAll();
        } finally {
            index.close();
        }
    }
}
