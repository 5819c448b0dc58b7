package cn.techexchange.registry.certificate;

import java.security.SecureRandom;
import java.util.Locale;

/** What a paper is looked up by: 100 random bits, so that nobody comes upon one by trying. */
final class VerificationCode {
    /** Crockford's 32 signs: none that is read for another. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private VerificationCode() {}

    static String random() {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** As a person reads it off the paper. */
    static String grouped(String code) {
        return code.replaceAll("(.{5})(?=.)", "$1-");
    }

    /** As it is stored, from what a person typed. */
    static String parse(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
