package cn.techexchange.searchindex.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.Evidence;
import cn.techexchange.searchindex.MatchEvidence;
import cn.techexchange.searchindex.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceFinderTest {
    private static final DocumentTexts TEXTS = DocumentTexts.of("磁体", "本项目历时三年。采用晶界扩散制备ＮｄＦｅＢ－35SH磁体。");

    @Test
    void marksWhatAgreesInTheAuthorsOwnSpelling() {
        Evidence best = find("ndfeb 晶界扩散").getFirst();

        assertEquals(List.of("晶界扩散", "ＮｄＦｅＢ"), marked(best));
        assertEquals("采用晶界扩散制备ＮｄＦｅＢ－35SH磁体。", best.text());
        assertEquals(8, best.offset());
    }

    @Test
    void marksPartOfAWord() {
        assertEquals(List.of("ｄＦｅＢ"), marked(find("dFeB").getFirst()));
    }

    @Test
    void withoutAgreementTheBeginningIsShownUnmarked() {
        assertEquals(List.of(new Segment("磁体", false)), find("区块链").getFirst().segments());
    }

    @Test
    void aPairShowsBothSidesAndWhatTheyShare() {
        DocumentTexts demand = DocumentTexts.of("求晶界扩散设备", "现有磁体矫顽力低。");

        MatchEvidence pair = EvidenceFinder.pairs(demand, TEXTS, 2).getFirst();

        assertEquals(List.of("晶界扩散", "磁体"), pair.sharedTerms());
        assertEquals(List.of("晶界扩散"), marked(pair.asked()));
        assertEquals("title", pair.asked().section());
        assertEquals("summary", pair.found().section());
    }

    @Test
    void coverageIsTheShareOfWhatWasAsked() {
        assertEquals(1, Asked.of("晶界扩散").coverage(TEXTS.summary()));
        assertTrue(Asked.of("晶界扩散区块链").coverage(TEXTS.summary()) < 0.7);
    }

    private static List<Evidence> find(String asked) {
        return EvidenceFinder.find(Asked.of(asked), TEXTS, 3);
    }

    private static List<String> marked(Evidence evidence) {
        return evidence.segments().stream()
                .filter(Segment::marked)
                .map(Segment::text)
                .toList();
    }
}
