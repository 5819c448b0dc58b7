package cn.techexchange.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.NumberToJSON;

/** Numbers in the one form that RFC 8785 gives each. */
final class CanonicalNumber {
    /** Up to so many digits every integer has just one form. */
    private static final int SAFE_DIGITS = 15;

    private CanonicalNumber() {}

    /** @return where the number that begins at {@code at} ends */
    static int next(byte[] buffer, int at, int end) throws NotCanonical {
        int first = at < end && buffer[at] == '-' ? at + 1 : at;
        int after = first;
        while (after < end && buffer[after] >= '0' && buffer[after] <= '9') {
            after++;
        }
        boolean whole = after == end || !continues(buffer[after]);
        int digits = after - first;
        boolean zeroAhead = digits > 0 && buffer[first] == '0' && (digits > 1 || first > at);
        return whole && digits > 0 && digits <= SAFE_DIGITS && !zeroAhead ? after : compared(buffer, at, end);
    }

    private static boolean continues(byte next) {
        return next == '.' || next == 'e' || next == 'E' || next == '+' || next == '-';
    }

    private static int compared(byte[] buffer, int at, int end) throws NotCanonical {
        int after = at;
        while (after < end && (continues(buffer[after]) || buffer[after] >= '0' && buffer[after] <= '9')) {
            after++;
        }
        String text = new String(buffer, at, after - at, StandardCharsets.ISO_8859_1);
        if (!text.equals(canonical(text))) {
            throw NotCanonical.INSTANCE;
        }
        return after;
    }

    private static String canonical(String text) throws NotCanonical {
        try {
            return NumberToJSON.serializeNumber(Double.parseDouble(text));
        } catch (IOException | NumberFormatException e) {
            throw NotCanonical.INSTANCE;
        }
    }
}
