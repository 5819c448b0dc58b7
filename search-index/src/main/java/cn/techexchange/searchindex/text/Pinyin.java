package cn.techexchange.searchindex.text;

import java.util.LinkedHashSet;
import java.util.Set;
import net.sourceforge.pinyin4j.PinyinHelper;

/** Initials of a text as they are typed: {@code xtyc} for 稀土永磁. */
public final class Pinyin {
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
}
