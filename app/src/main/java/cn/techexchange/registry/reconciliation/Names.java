package cn.techexchange.registry.reconciliation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names as they are compared: two registers write brackets, spaces and the order of parties differently. */
final class Names {
    private static final Pattern BETWEEN = Pattern.compile("[、;,/|]");
    private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Z}]+");

    private Names() {}

    static boolean same(String one, String other) {
        return parts(one).equals(parts(other));
    }

    static boolean sameTitle(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static Set<String> parts(String names) {
        return Arrays.stream(BETWEEN.split(folded(names)))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOTHING.matcher(plain).replaceAll("");
    }
}
