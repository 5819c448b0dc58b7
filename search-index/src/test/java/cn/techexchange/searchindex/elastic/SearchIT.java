package cn.techexchange.searchindex.elastic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.techexchange.searchindex.Classification;
import cn.techexchange.searchindex.DocumentDates;
import cn.techexchange.searchindex.DocumentPrice;
import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.FacetCount;
import cn.techexchange.searchindex.FilterField;
import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.InvalidCursor;
import cn.techexchange.searchindex.Page;
import cn.techexchange.searchindex.SampleDocument;
import cn.techexchange.searchindex.SearchHit;
import cn.techexchange.searchindex.SearchHits;
import cn.techexchange.searchindex.SearchOrder;
import cn.techexchange.searchindex.SearchQuery;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchIT {
    private final OpenIndex open = OpenIndex.create();

    @AfterEach
    void close() throws IOException {
        open.close();
    }

    @Test
    void aParentFilterFindsItsChildren() {
        open.with(in("child", "15", "1502"), in("elsewhere", "11", "1101"));

        assertEquals(List.of("child"), open.ids(SearchQuery.of("磁体", region("15"))));
    }

    @Test
    void aFacetLeavesItsOwnFilterAsideAndHeedsTheOthers() {
        open.with(in("a", "15", "1502"), in("b", "11", "1101"), SampleDocument.demand("c"));

        SearchHits hits = open.search(new SearchQuery(
                "磁体",
                region("1502").with(FilterField.KIND, Set.of("ACHIEVEMENT")),
                SearchOrder.RELEVANCE,
                Page.first(10),
                Set.of(FilterField.REGION, FilterField.KIND)));

        assertEquals(1, hits.total());
        assertTrue(hits.facet(FilterField.REGION).contains(new FacetCount("1101", 1)));
        assertEquals(
                List.of(new FacetCount("ACHIEVEMENT", 1), new FacetCount("DEMAND", 1)), hits.facet(FilterField.KIND));
    }

    @Test
    void pagesShowEveryResultOnceInEachOrder() {
        open.with(IntStream.range(0, 25)
                .mapToObj(number -> SampleDocument.achievement("id-" + number))
                .toArray(SampleDocument[]::new));

        for (SearchOrder order : SearchOrder.values()) {
            List<String> seen = allPages("钕铁硼磁体", order);

            assertEquals(25, seen.size(), order.name());
            assertEquals(25, new HashSet<>(seen).size(), order.name());
        }
    }

    @Test
    void pagesGoOnBehindTheRankedHead() {
        open.with(IntStream.range(0, Ranker.WINDOW + 60)
                        .mapToObj(number -> SampleDocument.achievement("id-" + number))
                        .toArray(SampleDocument[]::new))
                .withVectors();

        List<String> seen = allPages("高矫顽力烧结钕铁硼磁体", SearchOrder.RELEVANCE);

        assertEquals(Ranker.WINDOW + 60, seen.size());
        assertEquals(Ranker.WINDOW + 60, new HashSet<>(seen).size());
    }

    private List<String> allPages(String text, SearchOrder order) {
        var seen = new ArrayList<String>();
        Optional<String> cursor = Optional.empty();
        do {
            SearchHits hits = open.search(new SearchQuery(text, Filters.none(), order, new Page(7, cursor), Set.of()));
            hits.hits().stream().map(SearchHit::id).forEach(seen::add);
            cursor = hits.nextCursor();
        } while (cursor.isPresent());
        return seen;
    }

    @Test
    void aCursorOfAnotherSearchIsRefused() {
        open.with(SampleDocument.achievement("1"), SampleDocument.achievement("2"));
        var first = new SearchQuery("磁体", Filters.none(), SearchOrder.NEWEST, Page.first(1), Set.of());
        Optional<String> cursor = open.search(first).nextCursor();

        var other = new SearchQuery("电池", Filters.none(), SearchOrder.NEWEST, new Page(1, cursor), Set.of());

        assertThrows(InvalidCursor.class, () -> open.search(other));
    }

    @Test
    void sortsByPriceAndByDate() {
        open.with(
                SampleDocument.achievement("dear").price(price(900)),
                SampleDocument.achievement("cheap").price(price(100)),
                SampleDocument.achievement("open").price(DocumentPrice.none()).dates(listed("2026-01-01")));

        assertEquals(List.of("cheap", "dear", "open"), sorted(SearchOrder.PRICE_ASCENDING));
        assertEquals(List.of("dear", "cheap", "open"), sorted(SearchOrder.PRICE_DESCENDING));
        assertEquals("open", sorted(SearchOrder.NEWEST).getFirst());
    }

    @Test
    void whatHasExpiredIsLeftOut() {
        var lastDay = new DocumentDates(Optional.empty(), Optional.of(LocalDate.of(2026, 5, 1)), Instant.EPOCH);
        open.with(SampleDocument.achievement("1").dates(lastDay));

        assertEquals(List.of("1"), open.ids(SearchQuery.of("磁体", Filters.none().validOn(LocalDate.of(2026, 5, 1)))));
        assertEquals(List.of(), open.ids(SearchQuery.of("磁体", Filters.none().validOn(LocalDate.of(2026, 5, 2)))));
    }

    @Test
    void theExactWordingComesFirst() {
        open.with(
                SampleDocument.achievement("scattered").title("永磁同步电机与磁同步控制的永磁电"),
                SampleDocument.achievement("exact").title("一种新型永磁电机"));

        assertEquals("exact", open.ids(SearchQuery.of("永磁电机", Filters.none())).getFirst());
    }

    @Test
    void meaningFindsWhatNoWordFinds() {
        open.with(
                        SampleDocument.achievement("battery").title("锂离子蓄电池低温充放电性能改进"),
                        SampleDocument.achievement("garden").title("草坪病虫害综合防治"))
                .withVectors();

        assertEquals(
                "battery", open.ids(SearchQuery.of("冬天手机没电得快", Filters.none())).getFirst());
    }

    @Test
    void anotherNameOfTheThingFindsItToo() {
        open.with(
                SampleDocument.achievement("symbol").texts(DocumentTexts.of("PPS基复合材料", "耐热性好。")),
                SampleDocument.achievement("other").texts(DocumentTexts.of("玄武岩纤维布", "强度高。")));

        assertEquals(List.of("symbol"), open.ids(SearchQuery.of("聚苯硫醚", Filters.none())));
    }

    @Test
    void ofALongTextOneAgreeingPairIsNotEnough() {
        open.with(
                SampleDocument.achievement("near").texts(DocumentTexts.of("高盐废水蒸发结晶与分盐", "用于煤化工高盐废水的零排放。")),
                SampleDocument.achievement("far").texts(DocumentTexts.of("城市排放清单", "统计报表软件。")));

        assertEquals(List.of("near"), open.ids(SearchQuery.of("煤化工高盐废水蒸发结晶过程中分盐不彻底，零排放的成本过高，设备结垢快", Filters.none())));
    }

    @Test
    void ofALongTextItsCommonPairsFindNothing() {
        open.with(
                SampleDocument.achievement("telling").texts(DocumentTexts.of("煤化工高盐废水蒸发结晶分盐零排放与膜浓缩", "纳滤膜分盐中试。")),
                SampleDocument.achievement("common").texts(DocumentTexts.of("企业设备运行成本分析", "报表软件。")),
                SampleDocument.achievement("common too").texts(DocumentTexts.of("降低企业设备运行成本", "管理办法。")));

        assertEquals(List.of("telling"), open.ids(SearchQuery.of("煤化工高盐废水蒸发结晶分盐零排放与膜浓缩，企业设备运行成本高", Filters.none())));
    }

    @Test
    void aRareTermCountsForMoreThanACommonOne() {
        open.with(IntStream.range(0, 40)
                .mapToObj(number -> SampleDocument.achievement("common-" + number)
                        .texts(DocumentTexts.of("设备状态监测", "设备状态监测与设备管理。")))
                .toArray(SampleDocument[]::new));
        open.with(SampleDocument.achievement("rare").texts(DocumentTexts.of("钒钛磁铁矿直接还原", "竖炉试验。")));

        assertEquals(
                "rare", open.ids(SearchQuery.of("状态监测，钒钛磁铁矿设备", Filters.none())).getFirst());
    }

    @Test
    void choosingAFacetValueBringsAsManyResultsAsItsCountPromised() {
        open.with(
                        in("a", "15", "1502").title("锂离子蓄电池低温性能"),
                        in("b", "11", "1101").title("动力电池冬季续航"),
                        in("c", "15", "1501").title("草坪病虫害综合防治"))
                .withVectors();
        var query = new SearchQuery(
                "冬天电池不耐用怎么办", Filters.none(), SearchOrder.RELEVANCE, Page.first(10), Set.of(FilterField.REGION));

        for (FacetCount region : open.search(query).facet(FilterField.REGION)) {
            assertEquals(
                    region.count(),
                    open.search(SearchQuery.of(query.text(), region(region.value())))
                            .total(),
                    region.value());
        }
    }

    private List<String> sorted(SearchOrder order) {
        return open.ids(new SearchQuery("", Filters.none(), order, Page.first(10), Set.of()));
    }

    private static SampleDocument in(String id, String... regions) {
        return SampleDocument.achievement(id)
                .classification(
                        new Classification(List.of(), List.of(), List.of(regions), List.of(), OptionalInt.empty()));
    }

    private static Filters region(String code) {
        return Filters.none().with(FilterField.REGION, Set.of(code));
    }

    private static DocumentPrice price(long fen) {
        return new DocumentPrice(Optional.empty(), OptionalLong.of(fen));
    }

    private static DocumentDates listed(String day) {
        return new DocumentDates(Optional.of(LocalDate.parse(day)), Optional.empty(), Instant.EPOCH);
    }
}
