package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.IndexedDocument;
import cn.techexchange.searchindex.SearchSettings;
import cn.techexchange.searchindex.embedding.Embedder;
import cn.techexchange.searchindex.evaluation.Corpus;
import cn.techexchange.searchindex.evaluation.EvaluationIndex;
import cn.techexchange.searchindex.text.Feeds;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The single methods that the product has to beat, on the product's own index, and one on an index as it comes out of the box. */
public final class Baselines implements AutoCloseable {
    private final Engine engine;
    private final Embedder embedder;

    public Baselines(SearchSettings settings, Embedder embedder) {
        this.engine = Engine.of(settings);
        this.embedder = embedder;
    }

    public List<String> bigrams(String text) {
        return rank(engine.live(), TextQuery.match("bigrams", Feeds.bigrams(text), "1"));
    }

    public List<String> bigramsAndUnigrams(String text) {
        Query bigrams = TextQuery.match("bigrams", Feeds.bigrams(text), "1");
        Query unigrams = TextQuery.match("unigrams", Feeds.unigrams(text), "1");
        return rank(engine.live(), Query.of(query -> query.bool(bool -> bool.should(bigrams, unigrams))));
    }

    public List<String> meaning(String text) {
        return rank(engine.live(), new MeaningQuery(embedder.embed(text), EvaluationIndex.DEPTH).nearest(List.of()));
    }

    public List<String> outOfTheBox(String text) {
        return rank(
                plain(),
                Query.of(query -> query.multiMatch(
                        match -> match.fields("title", "abstract", "keywords").query(text))));
    }

    /** Fills an index whose mapping Elasticsearch chose by itself. */
    public void fillOutOfTheBox(Corpus corpus) throws IOException {
        corpus.forEach(batch -> {
            if (!batch.isEmpty()) {
                List<BulkOperation> operations = batch.stream().map(this::plain).toList();
                engine.ask("write", client -> client.bulk(request -> request.operations(operations)));
            }
        });
        engine.ask("refresh", client -> client.indices().refresh(request -> request.index(plain())));
    }

    private BulkOperation plain(IndexedDocument document) {
        Map<String, Object> fields = Map.of(
                "id", document.key().id(),
                "title", document.texts().title(),
                "abstract", document.texts().summary(),
                "keywords", document.texts().keywords());
        return BulkOperation.of(operation -> operation.index(
                index -> index.index(plain()).id(document.key().id()).document(fields)));
    }

    private String plain() {
        return engine.live() + "-plain";
    }

    private List<String> rank(String index, Query query) {
        return engine.ask(
                "search",
                client -> client
                        .search(
                                request -> request.index(index)
                                        .query(query)
                                        .size(EvaluationIndex.DEPTH)
                                        .source(source -> source.fetch(false)),
                                Void.class)
                        .hits()
                        .hits()
                        .stream()
                        .map(hit -> Objects.requireNonNull(hit.id()))
                        .toList());
    }

    @Override
    public void close() throws IOException {
        engine.ask(
                "delete",
                client -> client.indices()
                        .delete(request -> request.index(plain()).ignoreUnavailable(true)));
        engine.close();
    }
}
