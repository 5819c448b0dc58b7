package cn.techexchange.searchindex.elastic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.IndexHealth;
import cn.techexchange.searchindex.MatchQuery;
import cn.techexchange.searchindex.SampleDocument;
import cn.techexchange.searchindex.SearchQuery;
import cn.techexchange.searchindex.SearchSettings;
import cn.techexchange.searchindex.SearchUnavailable;
import cn.techexchange.searchindex.SuggestQuery;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Port 1 is reserved: nothing listens there. */
class UnreachableEngineTest {
    private final ElasticIndex index =
            ElasticIndex.openWithoutMeaning(SearchSettings.local("http://localhost:1", "away"));

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void everyQuestionAndEveryWriteFailsInTheSameWay() {
        List<Executable> calls = List.of(
                () -> index.search().search(SearchQuery.of("磁体", Filters.none())),
                () -> index.search().suggest(new SuggestQuery("磁", Filters.none(), 5)),
                () -> index.search().match(new MatchQuery(DocumentTexts.of("磁体", ""), Filters.none(), 5)),
                () -> index.contents()
                        .write(List.of(SampleDocument.achievement("1").document())),
                () -> index.contents().count(),
                () -> index.rebuild().begin(0));

        calls.forEach(call -> assertThrows(SearchUnavailable.class, call));
    }

    @Test
    void healthSaysSoWithoutFailing() {
        assertEquals(IndexHealth.State.UNAVAILABLE, index.search().health().state());
    }
}
