package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.Page;
import cn.techexchange.searchindex.SearchHit;
import cn.techexchange.searchindex.SearchOrder;
import cn.techexchange.searchindex.SearchQuery;
import cn.techexchange.searchindex.SearchSettings;
import cn.techexchange.searchindex.embedding.Embedder;
import cn.techexchange.searchindex.evaluation.EvaluationIndex;
import cn.techexchange.searchindex.text.VocabularySource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The product with some of its stages only, on an index that is there. */
public final class Variant implements AutoCloseable {
    private final String name;
    private final Engine engine;
    private final Searching searching;

    private Variant(String name, Set<Stage> stages, SearchSettings settings, Embedder embedder) {
        this.name = name;
        this.engine = Engine.of(settings);
        var searches = new Searches(engine);
        this.searching = new Searching(
                searches,
                new Asks(searches, Optional.of(embedder), VocabularySource.shipped(), stages),
                new Ranker(searches),
                new Spelling(searches, VocabularySource.shipped()),
                new Health(engine, new Indices(engine, embedder.dimensions())));
    }

    /** Stage after stage added, the last being the product; then the product with each stage but the last taken away. */
    public static List<Variant> all(SearchSettings settings, Embedder embedder) {
        var variants = new ArrayList<Variant>();
        var stages = EnumSet.noneOf(Stage.class);
        variants.add(new Variant("no stage", Set.copyOf(stages), settings, embedder));
        for (Stage stage : Stage.values()) {
            stages.add(stage);
            variants.add(new Variant("+ " + named(stage), Set.copyOf(stages), settings, embedder));
        }
        Stage last = Stage.values()[Stage.values().length - 1];
        for (Stage stage : EnumSet.complementOf(EnumSet.of(last))) {
            Set<Stage> rest = EnumSet.complementOf(EnumSet.of(stage));
            variants.add(new Variant("product - " + named(stage), rest, settings, embedder));
        }
        return variants;
    }

    private static String named(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public String name() {
        return name;
    }

    public List<String> rank(String text) {
        var query = new SearchQuery(
                text, Filters.none(), SearchOrder.RELEVANCE, Page.first(EvaluationIndex.DEPTH), Set.of());
        return searching.search(query).hits().stream().map(SearchHit::id).toList();
    }

    @Override
    public void close() throws IOException {
        engine.close();
    }
}
