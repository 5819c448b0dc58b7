package cn.techexchange.verifier;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Strings in the one form that RFC 8785 gives each: only what must be escaped is, each in its one way. */
final class CanonicalString {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final String SHORT_ESCAPES = "\"\\bfnrt";

    private CanonicalString() {}

    /** @return where the string whose opening quote is at {@code start} ends, behind its closing quote */
    static int next(byte[] buffer, int start, int end) throws NotCanonical {
        int at = afterPlain(buffer, start + 1, end);
        while (at < end && buffer[at] != '"') {
            at = afterPlain(buffer, afterSpecial(buffer, at, end), end);
        }
        if (at >= end) {
            throw NotCanonical.INSTANCE;
        }
        return at + 1;
    }

    /**
     * Where the first quote, backslash, control character or byte beyond ASCII is; eight bytes at a time. A subtraction
     * borrows only from a lower byte that is itself marked, so the lowest mark is always true.
     */
    private static int afterPlain(byte[] buffer, int start, int end) {
        int at = start;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            long eight = (long) LONGS.get(buffer, at);
            long quotes = (eight ^ (ONES * '"')) - ONES;
            long slashes = (eight ^ (ONES * '\\')) - ONES;
            long controls = eight - ONES * ' ';
            long marks = (quotes | slashes | controls | eight) & HIGHS;
            if (marks != 0) {
                return at + (Long.numberOfTrailingZeros(marks) >>> 3);
            }
        }
        while (at < end && isPlain(buffer[at])) {
            at++;
        }
        return at;
    }

    private static int afterSpecial(byte[] buffer, int at, int end) throws NotCanonical {
        if (buffer[at] < 0) {
            return Utf8.next(buffer, at, end);
        }
        if (buffer[at] != '\\' || end - at < 2) {
            throw NotCanonical.INSTANCE;
        }
        if (buffer[at + 1] != 'u') {
            if (SHORT_ESCAPES.indexOf(buffer[at + 1]) < 0) {
                throw NotCanonical.INSTANCE;
            }
            return at + 2;
        }
        return afterControl(buffer, at, end);
    }

    private static int afterControl(byte[] buffer, int at, int end) throws NotCanonical {
        int after = at + 6;
        if (after > end) {
            throw NotCanonical.INSTANCE;
        }
        String digits = new String(buffer, at + 2, 4, StandardCharsets.ISO_8859_1);
        if (!digits.matches("00[01][0-9a-f]") || "08 09 0a 0c 0d".contains(digits.substring(2))) {
            throw NotCanonical.INSTANCE;
        }
        return after;
    }

    /**
     * Whether one quoted string comes before another by UTF-16 units; where all up to the first difference is plain,
     * bytes tell the same.
     */
    static boolean isBefore(byte[] buffer, int one, int oneEnd, int other, int otherEnd) throws NotCanonical {
        int i = 1;
        while (buffer[one + i] == buffer[other + i] && isPlain(buffer[one + i])) {
            i++;
        }
        byte first = buffer[one + i];
        byte second = buffer[other + i];
        if (isPlain(first) && isPlain(second)) {
            return first < second;
        }
        if (first == '"' || second == '"') {
            return first == '"' && second != '"';
        }
        return decoded(buffer, one, oneEnd).compareTo(decoded(buffer, other, otherEnd)) < 0;
    }

    private static boolean isPlain(byte letter) {
        return letter >= ' ' && letter != '"' && letter != '\\';
    }

    private static String decoded(byte[] buffer, int from, int to) throws NotCanonical {
        String quoted = new String(buffer, from, to - from, StandardCharsets.UTF_8);
        try {
            return Json.MAPPER.readValue(quoted, String.class);
        } catch (IOException e) {
            throw NotCanonical.INSTANCE;
        }
    }
}
