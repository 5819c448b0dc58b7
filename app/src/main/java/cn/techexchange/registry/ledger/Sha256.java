package cn.techexchange.registry.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The only hash algorithm of format 1. */
final class Sha256 {
    private Sha256() {}

    /** Of the text's UTF-8 bytes, in 64 lower-case digits. */
    static String hex(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance(LedgerEntry.ALGORITHM).digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
