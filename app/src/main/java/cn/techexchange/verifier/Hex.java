package cn.techexchange.verifier;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Hashes as 64 lower-case digits. */
final class Hex {
    private static final HexFormat FORMAT = HexFormat.of();
    private static final VarHandle SHORTS =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final short[] PAIRS = pairs();

    private Hex() {}

    static String of(byte[] hash) {
        return FORMAT.formatHex(hash);
    }

    static Optional<byte[]> hash(String text) {
        return text.matches("[0-9a-f]{64}") ? Optional.of(FORMAT.parseHex(text)) : Optional.empty();
    }

    /** Whether the digits in the buffer are the hash. */
    static boolean matches(byte[] buffer, int at, byte[] hash) {
        int different = 0;
        for (int i = 0; i < hash.length; i++) {
            different |= (short) SHORTS.get(buffer, at + 2 * i) ^ PAIRS[hash[i] & 0xff];
        }
        return different == 0;
    }

    private static short[] pairs() {
        var pairs = new short[1 << Byte.SIZE];
        for (int value = 0; value < pairs.length; value++) {
            byte[] digits = FORMAT.toHexDigits((byte) value).getBytes(StandardCharsets.ISO_8859_1);
            pairs[value] = (short) SHORTS.get(digits, 0);
        }
        return pairs;
    }
}
