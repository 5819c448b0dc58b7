package cn.techexchange.searchindex.elastic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.techexchange.searchindex.DocumentVersion;
import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.SampleDocument;
import cn.techexchange.searchindex.SearchQuery;
import cn.techexchange.searchindex.SearchUnavailable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RebuildIT {
    private final OpenIndex open = OpenIndex.create();

    @AfterEach
    void close() throws IOException {
        open.close();
    }

    @Test
    void writesDuringARebuildReachBothIndices() {
        open.with(SampleDocument.achievement("1"), SampleDocument.achievement("gone"));

        open.index.rebuild().begin(0);
        open.with(SampleDocument.achievement("1").version(2).title("重建期间的新版"));
        open.index.contents().delete(List.of(new DocumentVersion("gone", 2)));
        open.index
                .rebuild()
                .load(List.of(
                        SampleDocument.achievement("1").document(),
                        SampleDocument.achievement("gone").document()));
        assertEquals(List.of("1"), open.ids(SearchQuery.of("重建期间", Filters.none())));
        open.index.rebuild().publish();

        assertEquals(List.of("1"), open.ids(SearchQuery.of("重建期间", Filters.none())));
        assertEquals(1, open.index.contents().count());
    }

    @Test
    void anAbandonedRebuildLeavesTheLiveIndexAsItWas() {
        open.with(SampleDocument.achievement("1"));

        open.index.rebuild().begin(0);
        open.index.rebuild().abandon();

        assertEquals(List.of("1"), open.ids(SearchQuery.of("磁体", Filters.none())));
        assertThrows(SearchUnavailable.class, open.index.rebuild()::publish);
    }

    @Test
    void afterLosingEverythingARebuildBringsItBack() {
        open.with(SampleDocument.achievement("1"));
        open.index.rebuild().deleteAll();

        open.index.rebuild().begin(0);
        open.index.rebuild().load(List.of(SampleDocument.achievement("1").document()));
        open.index.rebuild().publish();

        assertEquals(List.of("1"), open.ids(SearchQuery.of("磁体", Filters.none())));
    }

    @Test
    void anIndexForManyDocumentsStillFindsByMeaning() {
        open.index.rebuild().begin(1_000_000);
        open.index
                .rebuild()
                .load(List.of(
                        SampleDocument.achievement("battery")
                                .title("锂离子电池正极材料的制备")
                                .document(),
                        SampleDocument.achievement("pump").title("离心水泵叶轮铸造").document()));
        open.index.rebuild().publish();
        open.withVectors();

        assertEquals(
                "battery", open.ids(SearchQuery.of("蓄能电芯阴极配方", Filters.none())).getFirst());
    }

    @Test
    void compactingKeepsEveryDocumentWithItsVersion() {
        open.with(SampleDocument.achievement("1"), SampleDocument.achievement("2"));
        open.with(SampleDocument.achievement("1").version(4).title("压缩之前的新版"));

        open.index.contents().compact();

        var versions = new ArrayList<DocumentVersion>();
        open.index.contents().forEachVersion(versions::addAll);
        assertEquals(List.of(new DocumentVersion("1", 4), new DocumentVersion("2", 1)), versions);
        assertEquals(List.of("1"), open.ids(SearchQuery.of("压缩之前", Filters.none())));
    }

    @Test
    void compactingLeavesARebuildInPeace() {
        open.with(SampleDocument.achievement("1"));
        open.with(SampleDocument.achievement("1").version(2));
        open.index.rebuild().begin(0);

        open.index.contents().compact();
        open.index
                .rebuild()
                .load(List.of(SampleDocument.achievement("1").version(3).document()));
        open.index.rebuild().publish();

        assertEquals(1, open.index.contents().count());
    }
}
