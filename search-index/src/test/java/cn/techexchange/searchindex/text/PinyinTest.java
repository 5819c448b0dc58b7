package cn.techexchange.searchindex.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PinyinTest {
    @Test
    void initialsAreTypedTogetherWithLetters() {
        assertEquals(Set.of("xtndfeb"), Pinyin.initials("稀土NdFeB"));
    }

    @Test
    void everyReadingOfACharacterCanBeTyped() {
        assertTrue(Pinyin.initials("重金属").containsAll(Set.of("zjs", "cjs")));
    }

    @Test
    void syllablesRunTogetherAreCutApart() {
        assertEquals(List.of("yong", "ci", "dian", "ji"), Pinyin.typed("yongcidianji"));
        assertEquals(List.of("xi", "tu"), Pinyin.typed("Xi tu"));
    }

    @Test
    void wordsThatAreNoPinyinAreLeftAlone() {
        assertEquals(List.of(), Pinyin.typed("NdFeB"));
        assertEquals(List.of(), Pinyin.typed("永磁 dianji"));
        assertEquals(List.of(), Pinyin.typed("pan"));
    }
}
