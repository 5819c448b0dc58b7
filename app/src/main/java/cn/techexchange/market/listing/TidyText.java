package cn.techexchange.market.listing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What arrives as text: absent parts become empty, line ends become one form. */
public final class TidyText {
    private TidyText() {}

    public static String of(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** Drops empty entries, which an untouched form row leaves behind. */
    public static List<String> linesOf(@Nullable List<String> lines) {
        return listOf(lines).stream()
                .map(TidyText::of)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    public static <T> List<T> listOf(@Nullable List<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }
}
