package cn.techexchange.verifier;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.erdtman.jcs.NumberToJSON;

/**
 * Walks over canonical JSON (RFC 8785) in a buffer and stops at the first byte that canonical JSON could not have there.
 * To parse, write again and compare would cost many times what hashing costs.
 */
final class CanonicalText {
    private static final int DEEPEST = 100;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private final byte[] buffer;
    private final int end;
    private int at;

    CanonicalText(byte[] buffer, int start, int end) {
        this.buffer = buffer;
        this.at = start;
        this.end = end;
    }

    int at() {
        return at;
    }

    void expect(byte[] text) throws NotCanonical {
        if (end - at < text.length || !Arrays.equals(buffer, at, at + text.length, text, 0, text.length)) {
            throw NotCanonical.INSTANCE;
        }
        at += text.length;
    }

    void skip(int length) throws NotCanonical {
        if (end - at < length) {
            throw NotCanonical.INSTANCE;
        }
        at += length;
    }

    void value() throws NotCanonical {
        value(0);
    }

    private void value(int depth) throws NotCanonical {
        switch (peek()) {
            case '{' -> object(depth + 1);
            case '[' -> array(depth + 1);
            case '"' -> string();
            case 't' -> expect(Literals.TRUE);
            case 'f' -> expect(Literals.FALSE);
            case 'n' -> expect(Literals.NULL);
            default -> number();
        }
    }

    private void array(int depth) throws NotCanonical {
        enter(depth);
        if (peek() == ']') {
            at++;
            return;
        }
        do {
            value(depth);
        } while (another(']'));
    }

    private void object(int depth) throws NotCanonical {
        enter(depth);
        if (peek() == '}') {
            at++;
            return;
        }
        int earlierStart = -1;
        int earlierEnd = -1;
        do {
            int start = at;
            string();
            if (earlierStart >= 0 && !ascending(earlierStart, earlierEnd, start, at)) {
                throw NotCanonical.INSTANCE;
            }
            earlierStart = start;
            earlierEnd = at;
            take(':');
            value(depth);
        } while (another('}'));
    }

    private void enter(int depth) throws NotCanonical {
        if (depth > DEEPEST) {
            throw NotCanonical.INSTANCE;
        }
        at++;
    }

    private boolean another(int closing) throws NotCanonical {
        int next = peek();
        at++;
        if (next == ',') {
            return true;
        }
        if (next != closing) {
            throw NotCanonical.INSTANCE;
        }
        return false;
    }

    /** Keys ascend by UTF-16 units; bytes tell the same only where all is ASCII. */
    private boolean ascending(int start, int end1, int next, int end2) throws NotCanonical {
        for (int i = start; i < end1; i++) {
            if (buffer[i] < 0 || buffer[i] == '\\') {
                return decode(start, end1).compareTo(decode(next, end2)) < 0;
            }
        }
        for (int i = next; i < end2; i++) {
            if (buffer[i] < 0 || buffer[i] == '\\') {
                return decode(start, end1).compareTo(decode(next, end2)) < 0;
            }
        }
        return Arrays.compareUnsigned(buffer, start + 1, end1 - 1, buffer, next + 1, end2 - 1) < 0;
    }

    private String decode(int from, int to) throws NotCanonical {
        String quoted = new String(buffer, from, to - from, StandardCharsets.UTF_8);
        try {
            return Json.MAPPER.readValue(quoted, String.class);
        } catch (IOException e) {
            throw NotCanonical.INSTANCE;
        }
    }

    void string() throws NotCanonical {
        take('"');
        while (true) {
            skipPlain();
            int next = peek();
            if (next == '"') {
                at++;
                return;
            }
            if (next == '\\') {
                escape();
            } else if (next < 0) {
                at = Utf8.next(buffer, at, end);
            } else if (next < ' ') {
                throw NotCanonical.INSTANCE;
            } else {
                at++;
            }
        }
    }

    /** Eight bytes at a time while none of them is a quote, a backslash, a control character or beyond ASCII. */
    private void skipPlain() {
        while (at + Long.BYTES <= end) {
            long eight = (long) LONGS.get(buffer, at);
            long quotes = eight ^ (ONES * '"');
            long slashes = eight ^ (ONES * '\\');
            long special =
                    (quotes - ONES) & ~quotes | (slashes - ONES) & ~slashes | (eight - ONES * ' ') & ~eight | eight;
            if ((special & HIGHS) != 0) {
                return;
            }
            at += Long.BYTES;
        }
    }

    /** Only what must be escaped is, each in its one way. */
    private void escape() throws NotCanonical {
        skip(1);
        int letter = peek();
        at++;
        if (letter != 'u') {
            if ("\"\\bfnrt".indexOf(letter) < 0) {
                throw NotCanonical.INSTANCE;
            }
            return;
        }
        int start = at;
        skip(4);
        String digits = new String(buffer, start, 4, StandardCharsets.ISO_8859_1);
        if (!digits.matches("00[01][0-9a-f]") || "08 09 0a 0c 0d".contains(digits.substring(2))) {
            throw NotCanonical.INSTANCE;
        }
    }

    private void number() throws NotCanonical {
        int start = at;
        while (at < end && "-+.eE0123456789".indexOf(buffer[at]) >= 0) {
            at++;
        }
        if (!isPlainInteger(start)) {
            String text = new String(buffer, start, at - start, StandardCharsets.ISO_8859_1);
            if (!text.equals(canonicalNumber(text))) {
                throw NotCanonical.INSTANCE;
            }
        }
    }

    /** Up to fifteen digits every integer has just one form. */
    private boolean isPlainInteger(int start) {
        int first = start < at && buffer[start] == '-' ? start + 1 : start;
        int digits = at - first;
        if (digits < 1 || digits > 15 || buffer[first] == '0' && (digits > 1 || first > start)) {
            return false;
        }
        for (int i = first; i < at; i++) {
            if (buffer[i] < '0' || buffer[i] > '9') {
                return false;
            }
        }
        return true;
    }

    private static String canonicalNumber(String text) throws NotCanonical {
        try {
            return NumberToJSON.serializeNumber(Double.parseDouble(text));
        } catch (IOException | NumberFormatException e) {
            throw NotCanonical.INSTANCE;
        }
    }

    void take(int expected) throws NotCanonical {
        if (peek() != expected) {
            throw NotCanonical.INSTANCE;
        }
        at++;
    }

    private int peek() throws NotCanonical {
        if (at >= end) {
            throw NotCanonical.INSTANCE;
        }
        return buffer[at];
    }
}
