package cn.techexchange.identity.organization;

import java.util.Locale;

/**
 * A unified social credit code: 18 characters, the last a check character (GB 32100-2015, clause 5 and appendix A).
 */
public record CreditCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    /** @throws IllegalArgumentException when the form or the check character is wrong */
    public CreditCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a unified social credit code");
        }
    }

    /** Accepts lower case and surrounding blanks, as people paste them. */
    public static CreditCode parse(String text) {
        return new CreditCode(normalize(text));
    }

    public static boolean isValid(String value) {
        return value.length() == LENGTH
                && value.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                && value.charAt(LENGTH - 1) == checkCharacter(value);
    }

    public static String normalize(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    /** The check character for the first 17 characters: weights are powers of 3 modulo 31. */
    public static char checkCharacter(String value) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(value.charAt(i)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
