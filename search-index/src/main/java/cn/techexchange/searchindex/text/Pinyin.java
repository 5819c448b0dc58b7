package cn.techexchange.searchindex.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sourceforge.pinyin4j.PinyinHelper;

/** A text as it is typed without an input method: initials such as {@code xtyc} for 稀土永磁, or whole syllables. */
public final class Pinyin {
    private static final String[] SYLLABLES = syllables();
    private static final Set<String> KNOWN = Set.copyOf(Arrays.asList(SYLLABLES));
    private static final int LONGEST = 6;
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z' ]+");

    /** Longer beginnings are not typed. */
    private static final int MAX_CHARACTERS = 12;

    /** A character with several readings (重, 长, 行) doubles the spellings; more than these only make the index large. */
    private static final int MAX_SPELLINGS = 8;

    private Pinyin() {}

    /** Every spelling, by the readings of the characters; letters and digits stand for themselves. */
    public static Set<String> initials(String text) {
        Set<String> spellings = Set.of("");
        int characters = 0;
        for (Token token : Tokens.of(text)) {
            if (token.isMark()) {
                continue;
            }
            if (++characters > MAX_CHARACTERS) {
                break;
            }
            spellings = extend(spellings, readings(token));
        }
        return spellings;
    }

    private static Set<String> readings(Token token) {
        if (token.isWord()) {
            return Set.of(token.text());
        }
        String[] syllables = PinyinHelper.toHanyuPinyinStringArray(token.text().charAt(0));
        var initials = new LinkedHashSet<String>();
        if (syllables != null) {
            for (String syllable : syllables) {
                initials.add(syllable.substring(0, 1));
            }
        }
        return initials.isEmpty() ? Set.of(token.text()) : initials;
    }

    private static Set<String> extend(Set<String> spellings, Set<String> readings) {
        var longer = new LinkedHashSet<String>();
        for (String spelling : spellings) {
            for (String reading : readings) {
                if (longer.size() < MAX_SPELLINGS) {
                    longer.add(spelling + reading);
                }
            }
        }
        return longer;
    }

    /** The most usual syllable of a character without its tone, {@code v} for ü; the character itself when it has none. */
    static String syllable(int codePoint) {
        return UsualHan.contains(codePoint) ? SYLLABLES[codePoint - UsualHan.FIRST] : Character.toString(codePoint);
    }

    /** The syllables that were typed, the longest possible each; none when the text is not made of two of them at least. */
    public static List<String> typed(String text) {
        if (!LETTERS.matcher(text).matches()) {
            return List.of();
        }
        var syllables = new ArrayList<String>();
        for (String run : text.toLowerCase(Locale.ROOT).strip().split("[' ]+")) {
            List<String> parts = cut(run);
            if (parts.isEmpty()) {
                return List.of();
            }
            syllables.addAll(parts);
        }
        return syllables.size() < 2 ? List.of() : syllables;
    }

    private static List<String> cut(String run) {
        for (int length = Math.min(LONGEST, run.length()); length > 0; length--) {
            String first = run.substring(0, length);
            if (!KNOWN.contains(first)) {
                continue;
            }
            if (length == run.length()) {
                return List.of(first);
            }
            List<String> rest = cut(run.substring(length));
            if (!rest.isEmpty()) {
                return Stream.concat(Stream.of(first), rest.stream()).toList();
            }
        }
        return List.of();
    }

    private static String[] syllables() {
        var table = new String[UsualHan.LAST - UsualHan.FIRST + 1];
        for (int codePoint = UsualHan.FIRST; codePoint <= UsualHan.LAST; codePoint++) {
            String[] readings = PinyinHelper.toHanyuPinyinStringArray((char) codePoint);
            table[codePoint - UsualHan.FIRST] =
                    readings == null || readings.length == 0 ? Character.toString(codePoint) : withoutTone(readings[0]);
        }
        return table;
    }

    /** The tone is a digit at the end. */
    private static String withoutTone(String reading) {
        return reading.substring(0, reading.length() - 1).replace("u:", "v");
    }
}
