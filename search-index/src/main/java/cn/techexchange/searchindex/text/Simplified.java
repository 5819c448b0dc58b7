package cn.techexchange.searchindex.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Traditional characters as simplified ones, each by itself, so that every character keeps its place. */
public final class Simplified {
    private static final int[] TABLE = table();

    private Simplified() {}

    public static String of(String text) {
        return text.codePoints()
                .map(Simplified::of)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    static int of(int codePoint) {
        return UsualHan.contains(codePoint) ? TABLE[codePoint - UsualHan.FIRST] : codePoint;
    }

    private static int[] table() {
        var table = new int[UsualHan.LAST - UsualHan.FIRST + 1];
        for (int codePoint = UsualHan.FIRST; codePoint <= UsualHan.LAST; codePoint++) {
            List<String> simple = Objects.requireNonNullElse(ZhConverterUtil.toSimple((char) codePoint), List.of());
            table[codePoint - UsualHan.FIRST] =
                    simple.isEmpty() ? codePoint : simple.getFirst().codePointAt(0);
        }
        return table;
    }
}
