package cn.techexchange.searchindex.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void charactersStandAloneAndLettersStandTogether() {
        assertEquals(List.of("稀", "土", "ndfeb", "-", "35sh"), texts("稀土NdFeB-35SH"));
    }

    @Test
    void aPointBetweenDigitsBelongsToTheNumberAndAStopDoesNot() {
        assertEquals(List.of("3.5", "%", "."), texts("3.5%."));
    }

    @Test
    void fullWidthReadsLikeHalfWidth() {
        assertEquals(texts("Ni(OH)2,40Cr"), texts("Ｎｉ（ＯＨ）２，４０Ｃｒ"));
    }

    @Test
    void aTokenKnowsItsPlaceInTheOriginal() {
        String original = "加热至９００℃保温";

        Token degree = Tokens.of(original).stream()
                .filter(token -> token.text().equals("c"))
                .findFirst()
                .orElseThrow();

        assertEquals("℃", original.substring(degree.start(), degree.end()));
    }

    @Test
    void everyCharacterThereIsHasTheTypeOfItsScript() {
        List<String> otherwise = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(codePoint -> Tokens.typeOf(codePoint) != typeByScript(codePoint))
                .mapToObj(Character::toString)
                .toList();

        assertEquals(List.of(), otherwise);
    }

    private static Token.Type typeByScript(int codePoint) {
        boolean writes = Character.isLetterOrDigit(codePoint);
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN -> Token.Type.HAN;
            case LATIN, GREEK, CYRILLIC -> writes ? Token.Type.WORD : Token.Type.MARK;
            case COMMON -> writes && codePoint < 0x80 ? Token.Type.WORD : Token.Type.MARK;
            default -> Token.Type.MARK;
        };
    }

    private static List<String> texts(String text) {
        return Tokens.of(text).stream().map(Token::text).toList();
    }
}
