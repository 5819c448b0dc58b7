package cn.techexchange.searchindex.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.techexchange.searchindex.text.Sentences.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void aPointInsideANumberEndsNothing() {
        assertEquals(List.of(new Sentence("提高3.5倍.", 0), new Sentence("成本低。", 7)), Sentences.of("提高3.5倍.成本低。"));
    }
}
