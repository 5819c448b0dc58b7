package cn.techexchange.searchindex.elastic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.IndexedDocument;
import cn.techexchange.searchindex.Page;
import cn.techexchange.searchindex.SampleDocument;
import cn.techexchange.searchindex.SearchHit;
import cn.techexchange.searchindex.SearchOrder;
import cn.techexchange.searchindex.SearchQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An index holds nothing that cannot be made again: the same documents give the same lists, whatever happened before. */
class DeterminismIT {
    private static final List<String> WORDS = List.of("稀土", "永磁", "电机", "电池", "正极", "材料", "污水", "处理", "镁合金", "腐蚀");
    private static final List<String> QUERIES = List.of("稀土永磁电机", "电池正极材料", "污水处理材料的腐蚀", "企业希望攻克镁合金腐蚀与防护的关键技术难题", "电机");

    private final OpenIndex open = OpenIndex.create();

    @AfterEach
    void close() throws IOException {
        open.close();
    }

    @Test
    void rebuildingFromNothingGivesTheSameLists() {
        List<IndexedDocument> documents = documents();
        rebuild(documents);
        List<List<String>> before = lists();

        open.index.rebuild().deleteAll();
        var otherOrder = new ArrayList<>(documents);
        Collections.reverse(otherOrder);
        rebuild(otherOrder);

        assertEquals(before, lists());
    }

    private void rebuild(List<IndexedDocument> documents) {
        open.index.rebuild().begin(0);
        open.index.rebuild().load(documents);
        open.index.rebuild().publish();
        open.withVectors();
        open.index.contents().compact();
    }

    private List<List<String>> lists() {
        return QUERIES.stream()
                .map(query -> open
                        .search(new SearchQuery(query, Filters.none(), SearchOrder.RELEVANCE, Page.first(50), Set.of()))
                        .hits()
                        .stream()
                        .map(SearchHit::id)
                        .toList())
                .toList();
    }

    private static List<IndexedDocument> documents() {
        var random = new Random(7);
        return IntStream.range(0, 120)
                .mapToObj(number -> SampleDocument.achievement("id-" + number)
                        .texts(DocumentTexts.of(words(random, 3), words(random, 12)))
                        .document())
                .toList();
    }

    private static String words(Random random, int count) {
        var words = new StringBuilder();
        for (int at = 0; at < count; at++) {
            words.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }
}
