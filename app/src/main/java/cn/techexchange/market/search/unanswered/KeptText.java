package cn.techexchange.market.search.unanswered;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text in the form in which it is counted, if it may be kept at all. */
final class KeptText {
    private static final int LONGEST = 100;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

    /** Telephone numbers, also in groups, and identity numbers; no technical figure has as many digits in a row. */
    private static final Pattern LONG_NUMBER =
            Pattern.compile("\\d{7}|1\\d{2}[\\s-]\\d{4}[\\s-]\\d{4}|\\b0\\d{2,3}[\\s-]?\\d{3,4}[\\s-]\\d{3,4}");

    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+");

    /** Unified social credit codes and other keys: long runs of letters with figures in them. */
    private static final Pattern KEY = Pattern.compile("(?=[a-z0-9]*\\d)[a-z0-9]{15,}");

    private KeptText() {}

    /**
     * Nothing for what looks like personal data, and for long texts: those are pasted descriptions, which may say more than their
     * owner wants to be read.
     */
    static Optional<String> of(String typed) {
        String text = SPACE.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
        boolean unfit = text.isEmpty()
                || text.length() > LONGEST
                || LONG_NUMBER.matcher(text).find()
                || MAIL.matcher(text).find()
                || KEY.matcher(text).find();
        return unfit ? Optional.empty() : Optional.of(text);
    }
}
