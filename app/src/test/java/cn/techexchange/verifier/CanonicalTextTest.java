package cn.techexchange.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walk over the bytes lets through exactly what parsing, writing again and comparing lets through. */
class CanonicalTextTest {
    private static final int TEXTS = 20_000;
    private static final String[] CHARACTERS = {
        "a", "b", "A", "0", "~", " ", "/", "é", "技", "术", "\uFB33", "\uFFFD", "😀", "\"", "\\", "\n", "\t", "\b", "\f",
        "\r", "\u0000", "\u001f", "\u007f", "\u0080", "\u2028"
    };
    private static final Object[] NUMBERS = {
        0,
        -1,
        7,
        100_000_000_000_000L,
        999_999_999_999_999L,
        9_007_199_254_740_993L,
        -0.0,
        0.1,
        1e21,
        1e-7,
        1.5e300,
        123.25,
        4.9e-324
    };
    private final Random random = new Random(8785);

    @Test
    void randomTextsAndTheirFalsifications() throws Exception {
        int canonical = 0;
        for (int i = 0; i < TEXTS; i++) {
            byte[] text = new JsonCanonicalizer(Json.MAPPER.writeValueAsString(array(0))).getEncodedUTF8();
            assertThat(isAccepted(text)).as(shown(text)).isTrue();

            byte[] changed = changed(text);

            canonical += isCanonical(changed) ? 1 : 0;
            assertThat(isAccepted(changed)).as(shown(changed)).isEqualTo(isCanonical(changed));
        }
        assertThat(canonical).as("changed texts of both sorts").isBetween(TEXTS / 20, TEXTS / 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[01]",
                "[-0]",
                "[-]",
                "[1.0]",
                "[1e5]",
                "[1E21]",
                "[+1]",
                "[.5]",
                "[1.]",
                "[NaN]",
                "[9007199254740993]",
                "[1e400]",
                "[tru]",
                "[true",
                "[nulL]",
                "[,]",
                "[1,]",
                "[1 ]",
                "[1]]",
                "{}",
                "[{\"a\":1,\"a\":2}]",
                "[{\"b\":1,\"a\":2}]",
                "[{\"a\":1,}]",
                "[{\"a\"}]",
                "[{a:1}]",
                "[{\"\uFB33\":1,\"😀\":2}]",
                "[{\"😀\":1,\"\uFB33\":2}]",
                "[{\"a\\nb\":1,\"a b\":2}]",
                "[{\"a\":1,\"aa\":2}]",
                "[{\"aa\":1,\"a\":2}]",
                "[\"\\/\"]",
                "[\"\\u000A\"]",
                "[\"\\u000a\"]",
                "[\"\\u000b\"]",
                "[\"\\u001F\"]",
                "[\"\\u001f\"]",
                "[\"\\u0020\"]",
                "[\"\\ud83d\\ude00\"]",
                "[\"\\b\\f\\n\\r\\t\\\\\\\"\"]",
                "[\"\t\"]",
                "[\"abcdefgh",
                "[\"abcdefg\\",
                "[\"abcdefgh\\u00",
                "[\"\u007f\"]"
            })
    void everyCornerOfTheForm(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(isAccepted(bytes)).isEqualTo(isCanonical(bytes));
    }

    @Test
    void nestingHasABound() {
        assertThat(isAccepted(nested(100))).isTrue();
        assertThat(isAccepted(nested(101))).isFalse();
    }

    private static byte[] nested(int depth) {
        return ("[".repeat(depth) + "]".repeat(depth)).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isAccepted(byte[] text) {
        try {
            var walk = new CanonicalText(text, 0, text.length);
            walk.value();
            return walk.at() == text.length;
        } catch (NotCanonical e) {
            return false;
        }
    }

    private static boolean isCanonical(byte[] text) {
        try {
            Json.canonical(Json.text(text));
            return true;
        } catch (BrokenEntry e) {
            return false;
        }
    }

    private Object value(int depth) {
        return switch (random.nextInt(depth > 3 ? 3 : 6)) {
            case 0 -> NUMBERS[random.nextInt(NUMBERS.length)];
            case 1 -> random.nextBoolean();
            case 2, 3 -> string();
            case 4 -> array(depth + 1);
            default -> object(depth + 1);
        };
    }

    private List<Object> array(int depth) {
        var values = new ArrayList<Object>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(value(depth));
        }
        return values;
    }

    private Object object(int depth) {
        var fields = new TreeMap<String, Object>();
        for (int i = random.nextInt(5); i > 0; i--) {
            fields.put(string(), value(depth));
        }
        return fields;
    }

    private String string() {
        var text = new StringBuilder();
        boolean plain = random.nextBoolean();
        for (int i = random.nextInt(20); i > 0; i--) {
            text.append(plain ? "x" : CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return text.toString();
    }

    /** A byte changed, put in or taken away; or a piece of the text put in its place once more. */
    private byte[] changed(byte[] text) {
        int at = random.nextInt(text.length);
        int length = random.nextInt(Math.min(8, text.length - at) + 1);
        byte[] piece = switch (random.nextInt(4)) {
            case 0 -> new byte[] {(byte) random.nextInt(256)};
            case 1 -> new byte[] {(byte) (text[at] ^ 1 << random.nextInt(8))};
            case 2 -> new byte[0];
            default -> copy(text, at, length * 2);
        };
        int skipped = random.nextInt(2);
        byte[] changed = new byte[text.length - skipped + piece.length];
        System.arraycopy(text, 0, changed, 0, at);
        System.arraycopy(piece, 0, changed, at, piece.length);
        System.arraycopy(text, at + skipped, changed, at + piece.length, text.length - at - skipped);
        return changed;
    }

    private static byte[] copy(byte[] text, int from, int length) {
        return java.util.Arrays.copyOfRange(text, from, Math.min(text.length, from + length));
    }

    private static String shown(byte[] text) {
        return new String(text, StandardCharsets.UTF_8);
    }
}
