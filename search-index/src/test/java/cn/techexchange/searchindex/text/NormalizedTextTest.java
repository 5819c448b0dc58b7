package cn.techexchange.searchindex.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.techexchange.searchindex.MixedTexts;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NormalizedTextTest {
    @Test
    void everyCharacterThereIsFoldsByThePlainDefinition() {
        List<String> otherwise = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .mapToObj(Character::toString)
                .filter(character -> !NormalizedText.of(character).text().equals(folded(character)))
                .toList();

        assertEquals(List.of(), otherwise);
    }

    @Property(tries = 2_000)
    void aTextFoldsCharacterByCharacter(@ForAll("texts") String text) {
        String folded =
                characters(text).stream().map(NormalizedTextTest::folded).collect(Collectors.joining());

        assertEquals(folded, NormalizedText.of(text).text());
    }

    @Property(tries = 2_000)
    void everyPlaceLeadsBackToTheCharacterItComesFrom(@ForAll("texts") String text) {
        NormalizedText normalized = NormalizedText.of(text);
        int folded = 0;
        int start = 0;
        for (String character : characters(text)) {
            for (int end = folded + folded(character).length(); folded < end; folded++) {
                assertEquals(start, normalized.start(folded));
                assertEquals(start + character.length(), normalized.end(folded + 1));
            }
            start += character.length();
        }

        assertEquals(text.length(), normalized.start(folded));
        assertEquals(0, normalized.end(0));
    }

    /** Controls and what has no shape are blanks; the block of the usual characters has its own table, all others the standard's. */
    private static String folded(String character) {
        int codePoint = character.codePointAt(0);
        if (Character.isISOControl(codePoint)
                || codePoint >= 0x80 && Character.getType(codePoint) == Character.FORMAT) {
            return " ";
        }
        return codePoint >= 0x4E00 && codePoint <= 0x9FFF
                ? Simplified.of(character)
                : Normalizer.normalize(character, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    @Provide
    static Arbitrary<String> texts() {
        return MixedTexts.arbitrary();
    }
}
