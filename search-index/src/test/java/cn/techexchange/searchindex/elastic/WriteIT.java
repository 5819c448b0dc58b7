package cn.techexchange.searchindex.elastic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.techexchange.searchindex.DocumentVersion;
import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.IndexHealth;
import cn.techexchange.searchindex.MatchCandidate;
import cn.techexchange.searchindex.MatchQuery;
import cn.techexchange.searchindex.SampleDocument;
import cn.techexchange.searchindex.SearchQuery;
import cn.techexchange.searchindex.SuggestQuery;
import cn.techexchange.searchindex.Suggestion;
import cn.techexchange.searchindex.VectorProgress;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WriteIT {
    private final OpenIndex open = OpenIndex.create();

    @AfterEach
    void close() throws IOException {
        open.close();
    }

    @Test
    void anOlderVersionThatArrivesLateChangesNothing() {
        open.with(SampleDocument.achievement("1").version(3).title("新标题"));
        open.with(SampleDocument.achievement("1").version(2).title("旧标题"));

        assertEquals(List.of(new DocumentVersion("1", 3)), versions());
        assertEquals(List.of(), open.ids(SearchQuery.of("旧标题", Filters.none())));
    }

    @Test
    void aDeletionIsNotUndoneByALateWrite() {
        open.with(SampleDocument.achievement("1").version(3));

        open.index.contents().delete(List.of(new DocumentVersion("1", 5)));
        open.with(SampleDocument.achievement("1").version(4));

        assertEquals(List.of(), versions());
    }

    @Test
    void aVersionWhoseWriteWasNotCommittedIsWrittenAgainInItsPlace() {
        open.with(SampleDocument.achievement("1").version(3));
        open.with(SampleDocument.achievement("2").version(3));

        open.index.contents().delete(List.of(new DocumentVersion("1", 3)));

        assertEquals(List.of(new DocumentVersion("2", 3)), versions());
    }

    @Test
    void vectorsFollowWithoutCountingTheVersionUp() {
        open.with(SampleDocument.achievement("1").version(3).title("没有算过向量的标题"));
        assertEquals(new VectorProgress(0, 1), open.index.contents().vectorProgress());

        assertEquals(1, open.index.contents().fillVectors(10));

        assertEquals(new VectorProgress(1, 1), open.index.contents().vectorProgress());
        assertEquals(List.of(new DocumentVersion("1", 3)), versions());
        open.with(SampleDocument.achievement("1").version(4).title("第四版的标题"));
        assertEquals(List.of("1"), open.ids(SearchQuery.of("第四版的标题", Filters.none())));
    }

    @Test
    void aDocumentOfAnEarlierReleaseGetsTheVectorsThatAreKeptNow() throws Exception {
        open.with(SampleDocument.achievement("1").version(3).title("锂离子电池正极材料的制备"))
                .withVectors();
        RawIndex raw = RawIndex.of(open.index);
        raw.addField("vectorReady", "boolean");
        ObjectNode earlier = raw.source("1").put("vectorReady", true);
        earlier.remove("vectorsReady");
        raw.write("1", 3, earlier);
        assertEquals(new VectorProgress(0, 1), open.index.contents().vectorProgress());

        open.withVectors();

        assertEquals(new VectorProgress(1, 1), open.index.contents().vectorProgress());
        assertEquals(List.of(new DocumentVersion("1", 3)), versions());
        assertFalse(raw.source("1").has("vectorReady"));
        assertEquals(List.of("1"), open.ids(SearchQuery.of("蓄能电芯阴极配方", Filters.none())));
    }

    @Test
    void suggestsByBeginningAndByInitials() {
        open.with(
                SampleDocument.achievement("1").title("稀土永磁电机"),
                SampleDocument.achievement("2").title("新型稀土永磁材料"));

        assertEquals(List.of("稀土永磁电机", "新型稀土永磁材料"), suggested("稀土"));
        assertEquals(List.of("稀土永磁电机"), suggested("XTYC"));
    }

    @Test
    void matchesADemandWithSentencesOfBothSides() {
        open.with(
                        SampleDocument.achievement("magnet"),
                        SampleDocument.achievement("garden").title("草坪病虫害综合防治"))
                .withVectors();
        var demand = SampleDocument.demand("d").title("希望攻克烧结钕铁硼磁体晶界扩散工艺,提高矫顽力").document();

        List<MatchCandidate> found =
                open.index.search().match(new MatchQuery(demand.texts(), Filters.kind("ACHIEVEMENT"), 10));

        assertEquals("magnet", found.getFirst().id());
        assertTrue(found.getFirst().relevance().agreement() > 0.5);
        assertTrue(found.getLast().relevance().agreement() < 0.3);
        assertTrue(found.getFirst().evidence().getFirst().sharedTerms().contains("烧结钕铁硼磁体"));
    }

    @Test
    void healthTellsWhetherThereIsAnIndex() {
        assertEquals(IndexHealth.State.AVAILABLE, open.index.search().health().state());

        open.index.rebuild().deleteAll();

        assertEquals(IndexHealth.State.UNAVAILABLE, open.index.search().health().state());
        assertFalse(open.index.search().health().reason().isEmpty());
    }

    private List<String> suggested(String typed) {
        return open.index.search().suggest(new SuggestQuery(typed, Filters.none(), 5)).stream()
                .map(Suggestion::title)
                .toList();
    }

    private List<DocumentVersion> versions() {
        open.index.contents().refresh();
        var versions = new ArrayList<DocumentVersion>();
        open.index.contents().forEachVersion(versions::addAll);
        return versions;
    }
}
