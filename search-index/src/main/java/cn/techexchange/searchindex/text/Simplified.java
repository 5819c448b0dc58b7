package cn.techexchange.searchindex.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Traditional characters as simplified ones, each by itself, so that every character keeps its place. */
public final class Simplified {
    private static final int FIRST = 0x4E00;
    private static final int LAST = 0x9FFF;
    private static final int[] TABLE = table();

    private Simplified() {}

    public static String of(String text) {
        return text.codePoints()
                .map(Simplified::of)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    static int of(int codePoint) {
        return codePoint < FIRST || codePoint > LAST ? codePoint : TABLE[codePoint - FIRST];
    }

    private static int[] table() {
        var table = new int[LAST - FIRST + 1];
        for (int codePoint = FIRST; codePoint <= LAST; codePoint++) {
            List<String> simple = Objects.requireNonNullElse(ZhConverterUtil.toSimple((char) codePoint), List.of());
            table[codePoint - FIRST] =
                    simple.isEmpty() ? codePoint : simple.getFirst().codePointAt(0);
        }
        return table;
    }
}
