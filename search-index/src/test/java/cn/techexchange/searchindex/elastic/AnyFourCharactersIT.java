package cn.techexchange.searchindex.elastic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.SampleDocument;
import cn.techexchange.searchindex.SearchQuery;
import cn.techexchange.searchindex.TextSection;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever stretch of four characters somebody remembers of a listed text, it finds that text. */
class AnyFourCharactersIT {
    private static final String TITLE = "NdFeB-35SH 磁体（矫顽力≥3.5%）的40Cr模具";
    private static final String SUMMARY = "采用ＬｉＦｅＰＯ４与Ni(OH)2复合,900℃×2h烧结;β-Ti合金、10^-6 Pa,良率达99.99%!\n成本降低20~30元/kg。";
    private static final String ADVANTAGE = "比\"国标\"GB/T 22900-2022高1级——α<0.05，μm级𠮷字、ⅣB族㎡计价……完";

    private final OpenIndex open = OpenIndex.create();

    @BeforeEach
    void writeOneDocumentAmongOthers() {
        var texts = new DocumentTexts(
                TITLE, SUMMARY, List.of("晶界扩散", "LiFePO4正极"), List.of(new TextSection("advantage", ADVANTAGE)));
        open.with(
                SampleDocument.achievement("wanted").texts(texts),
                SampleDocument.achievement("other").title("污水处理工艺"));
    }

    @AfterEach
    void close() throws IOException {
        open.close();
    }

    @Test
    void everyStretchFindsTheText() {
        List<String> missed = stretches().filter(stretch -> !finds(stretch)).toList();

        assertEquals(List.of(), missed);
    }

    @Test
    void inFullWidthAsInHalfWidth() {
        assertTrue(finds("ＦｅＢ－"));
        assertTrue(finds("FePO4"));
        assertTrue(finds(Normalizer.normalize("３．５％", Normalizer.Form.NFKC)));
    }

    @Test
    void aStretchThatStandsNowhereFindsNothing() {
        assertEquals(List.of(), open.ids(SearchQuery.of("区块链金", Filters.none())));
    }

    private boolean finds(String stretch) {
        return open.ids(SearchQuery.of(stretch, Filters.none())).contains("wanted");
    }

    private static Stream<String> stretches() {
        var stretches = new ArrayList<String>();
        for (String text : List.of(TITLE, SUMMARY, ADVANTAGE, "LiFePO4正极", "包头稀土研究院")) {
            int[] characters = text.codePoints().toArray();
            IntStream.rangeClosed(0, characters.length - 4)
                    .mapToObj(at -> new String(characters, at, 4))
                    .forEach(stretches::add);
        }
        return stretches.stream();
    }
}
