package cn.techexchange.verifier;

import java.util.HexFormat;
import java.util.Optional;

/** Hashes as 64 lower-case digits. */
final class Hex {
    private static final HexFormat FORMAT = HexFormat.of();

    private Hex() {}

    static String of(byte[] hash) {
        return FORMAT.formatHex(hash);
    }

    static Optional<byte[]> hash(String text) {
        return text.matches("[0-9a-f]{64}") ? Optional.of(FORMAT.parseHex(text)) : Optional.empty();
    }

    /** Whether the digits in the buffer are the hash. */
    static boolean matches(byte[] buffer, int at, byte[] hash) {
        for (int i = 0; i < hash.length; i++) {
            if (buffer[at + 2 * i] != digit(hash[i] >> 4) || buffer[at + 2 * i + 1] != digit(hash[i])) {
                return false;
            }
        }
        return true;
    }

    private static int digit(int value) {
        int low = value & 0xf;
        return low < 10 ? '0' + low : 'a' + low - 10;
    }
}
