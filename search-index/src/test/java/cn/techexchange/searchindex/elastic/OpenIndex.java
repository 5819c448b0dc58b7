package cn.techexchange.searchindex.elastic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.techexchange.searchindex.IndexedDocument;
import cn.techexchange.searchindex.SampleDocument;
import cn.techexchange.searchindex.SearchHit;
import cn.techexchange.searchindex.SearchHits;
import cn.techexchange.searchindex.SearchQuery;
import cn.techexchange.searchindex.SearchSettings;
import cn.techexchange.searchindex.embedding.BgeEmbedder;
import cn.techexchange.searchindex.embedding.CachedEmbedder;
import cn.techexchange.searchindex.embedding.MemoryVectors;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** An index of its own on the real node, with the real model; deleted in the end. */
final class OpenIndex implements AutoCloseable {
    private static final CachedEmbedder EMBEDDER = new CachedEmbedder(BgeEmbedder.load(), new MemoryVectors(1_000));

    final ElasticIndex index;

    private OpenIndex(ElasticIndex index) {
        this.index = index;
        index.contents().prepare();
    }

    static OpenIndex create() {
        return new OpenIndex(
                ElasticIndex.open(SearchSettings.local(TestNode.url(), "it-" + UUID.randomUUID()), EMBEDDER));
    }

    OpenIndex with(SampleDocument... documents) {
        List<IndexedDocument> all =
                Stream.of(documents).map(SampleDocument::document).toList();
        assertEquals(List.of(), index.contents().write(all));
        index.contents().refresh();
        return this;
    }

    OpenIndex withVectors() {
        while (index.contents().fillVectors(100) > 0) {
            index.contents().refresh();
        }
        return this;
    }

    SearchHits search(SearchQuery query) {
        return index.search().search(query);
    }

    List<String> ids(SearchQuery query) {
        return search(query).hits().stream().map(SearchHit::id).toList();
    }

    @Override
    public void close() throws IOException {
        index.rebuild().deleteAll();
        index.close();
    }
}
