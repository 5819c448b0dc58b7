package cn.techexchange.verifier;

import java.util.Arrays;

/**
 * Walks over canonical JSON (RFC 8785) in a buffer and stops at the first byte that canonical JSON could not have there.
 * To parse, write again and compare would cost many times what hashing costs.
 */
final class CanonicalText {
    private static final int DEEPEST = 100;
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
        int after = at + text.length;
        if (after > end || !Arrays.equals(buffer, at, after, text, 0, text.length)) {
            throw NotCanonical.INSTANCE;
        }
        at = after;
    }

    void skip(int length) throws NotCanonical {
        if (end - at < length) {
            throw NotCanonical.INSTANCE;
        }
        at += length;
    }

    void string() throws NotCanonical {
        if (peek() != '"') {
            throw NotCanonical.INSTANCE;
        }
        at = CanonicalString.next(buffer, at, end);
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
            default -> at = CanonicalNumber.next(buffer, at, end);
        }
    }

    private void array(int depth) throws NotCanonical {
        if (enter(depth, ']')) {
            do {
                value(depth);
            } while (another(']'));
        }
    }

    private void object(int depth) throws NotCanonical {
        if (enter(depth, '}')) {
            int earlier = -1;
            int earlierEnd = -1;
            do {
                int name = at;
                string();
                if (earlier >= 0 && !CanonicalString.isBefore(buffer, earlier, earlierEnd, name, at)) {
                    throw NotCanonical.INSTANCE;
                }
                earlier = name;
                earlierEnd = at;
                take(':');
                value(depth);
            } while (another('}'));
        }
    }

    /** @return whether anything is within */
    private boolean enter(int depth, int closing) throws NotCanonical {
        if (depth > DEEPEST) {
            throw NotCanonical.INSTANCE;
        }
        at++;
        if (peek() == closing) {
            at++;
            return false;
        }
        return true;
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

    private void take(int expected) throws NotCanonical {
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
