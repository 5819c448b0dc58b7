package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.IndexContents;
import cn.techexchange.searchindex.IndexRebuild;
import cn.techexchange.searchindex.SearchIndex;
import cn.techexchange.searchindex.SearchSettings;
import cn.techexchange.searchindex.embedding.Embedder;
import cn.techexchange.searchindex.text.VocabularySource;
import java.io.IOException;
import java.util.Optional;

/** The index on Elasticsearch: the one place where its parts are put together. Opening does not connect, so it cannot fail. */
public final class ElasticIndex implements AutoCloseable {
    /** Of the model that is shipped; an index made without an embedder can be given vectors later. */
    private static final int USUAL_DIMENSIONS = 512;

    private final Engine engine;
    private final SearchIndex search;
    private final IndexContents contents;
    private final IndexRebuild rebuild;

    private ElasticIndex(Engine engine, Optional<Embedder> embedder, VocabularySource vocabulary) {
        var indices = new Indices(engine, embedder.map(Embedder::dimensions).orElse(USUAL_DIMENSIONS));
        var written = new Contents(engine, indices, new Vectors(engine, embedder));
        this.engine = engine;
        var searches = new Searches(engine);
        this.search = new Searching(
                searches,
                new Asks(searches, embedder, vocabulary, Stage.ALL),
                new Ranker(searches),
                new Spelling(searches, vocabulary),
                new Health(engine, indices));
        this.contents = written;
        this.rebuild = new Rebuilding(engine, indices, written);
    }

    /** Finds by wording and meaning, with the vocabulary that comes with the product. */
    public static ElasticIndex open(SearchSettings settings, Embedder embedder) {
        return open(settings, embedder, VocabularySource.shipped());
    }

    /** Finds by wording and meaning, with a vocabulary that may change. */
    public static ElasticIndex open(SearchSettings settings, Embedder embedder, VocabularySource vocabulary) {
        return new ElasticIndex(Engine.of(settings), Optional.of(embedder), vocabulary);
    }

    /** Finds by wording alone. */
    public static ElasticIndex openWithoutMeaning(SearchSettings settings) {
        return new ElasticIndex(Engine.of(settings), Optional.empty(), VocabularySource.shipped());
    }

    public SearchIndex search() {
        return search;
    }

    public IndexContents contents() {
        return contents;
    }

    public IndexRebuild rebuild() {
        return rebuild;
    }

    @Override
    public void close() throws IOException {
        engine.close();
    }
}
