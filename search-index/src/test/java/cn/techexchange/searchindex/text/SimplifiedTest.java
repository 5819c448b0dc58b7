package cn.techexchange.searchindex.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SimplifiedTest {
    @Test
    void traditionalCharactersBecomeSimplifiedOnesInTheirPlace() {
        assertEquals("永磁电机的开发, NdFeB", Simplified.of("永磁電機的開發, NdFeB"));
    }

    @Test
    void simplifiedTextStays() {
        String text = "高后桌干燥面料的发展";

        assertEquals(text, Simplified.of(text));
    }

    @Test
    void everyCharacterKeepsItsPlaceInTheOriginal() {
        NormalizedText normalized = NormalizedText.of("高矯頑力");

        assertEquals("高矫顽力", normalized.text());
        assertEquals(3, normalized.start(3));
    }
}
