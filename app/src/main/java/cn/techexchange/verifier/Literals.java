package cn.techexchange.verifier;

import java.nio.charset.StandardCharsets;

/** Fixed pieces of text as bytes. */
final class Literals {
    static final byte[] TRUE = bytes("true");
    static final byte[] FALSE = bytes("false");
    static final byte[] NULL = bytes("null");

    private Literals() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
