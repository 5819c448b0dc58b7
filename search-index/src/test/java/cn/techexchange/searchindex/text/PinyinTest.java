package cn.techexchange.searchindex.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
