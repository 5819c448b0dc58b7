package cn.techexchange.verifier;

/** Well-formed UTF-8 beyond ASCII: no overlong forms, no surrogates, nothing above U+10FFFF. */
final class Utf8 {
    private Utf8() {}

    /** @return where the character that begins at {@code at} ends */
    static int next(byte[] buffer, int at, int end) throws NotCanonical {
        int first = buffer[at] & 0xff;
        int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
        if (first < 0xc2 || first > 0xf4 || end - at < length) {
            throw NotCanonical.INSTANCE;
        }
        int code = first & (0x7f >> length);
        for (int i = 1; i < length; i++) {
            int following = buffer[at + i] & 0xff;
            if ((following & 0xc0) != 0x80) {
                throw NotCanonical.INSTANCE;
            }
            code = code << 6 | following & 0x3f;
        }
        boolean overlong = length == 3 && code < 0x800 || length == 4 && code < 0x10000;
        boolean surrogate = code >= 0xd800 && code <= 0xdfff;
        if (overlong || surrogate || code > 0x10ffff) {
            throw NotCanonical.INSTANCE;
        }
        return at + length;
    }
}
