package cn.techexchange.searchindex.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class FeedsTest {
    @Test
    void aWordStandsTwiceForPairsSoThatItIsFoundBesideAnyNeighbour() {
        assertEquals("磁 ndfeb ndfeb 永", Feeds.bigrams("磁NdFeB永"));
    }

    @Test
    void punctuationIsLeftOutOfWordsAndKeptAmongCharacters() {
        assertEquals("3.5 左 右", Feeds.unigrams("3.5%左右"));
        assertEquals(6, Feeds.characters("3.5%左右").split(" ").length);
    }

    @Test
    void differentPunctuationStaysDifferent() {
        assertNotEquals(Feeds.characters("3.5%"), Feeds.characters("3.5‰"));
    }
}
