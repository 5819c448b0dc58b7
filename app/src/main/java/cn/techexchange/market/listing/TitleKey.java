package cn.techexchange.market.listing;

import java.text.Normalizer;
import java.util.Locale;

/** A title reduced to its letters and digits, so that punctuation and width do not hide that two are the same. */
public final class TitleKey {
    private TitleKey() {}

    public static String of(String title) {
        String folded = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return folded.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
