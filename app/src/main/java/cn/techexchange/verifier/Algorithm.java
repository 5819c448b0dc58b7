package cn.techexchange.verifier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.jcajce.provider.digest.SM3;

/** A hash algorithm by the identifier that stands in heads and proofs. */
enum Algorithm {
    SHA_256("SHA-256"),
    SM3_256("SM3");

    private final String identifier;

    Algorithm(String identifier) {
        this.identifier = identifier;
    }

    static Optional<Algorithm> find(String identifier) {
        return Arrays.stream(values())
                .filter(each -> each.identifier.equals(identifier))
                .findFirst();
    }

    String identifier() {
        return identifier;
    }

    MessageDigest digest() {
        return switch (this) {
            case SHA_256 -> sha256();
            case SM3_256 -> new SM3.Digest();
        };
    }

    byte[] node(byte[] left, byte[] right) {
        return node(digest(), left, right);
    }

    static byte[] leaf(MessageDigest digest, byte[] buffer, int start, int end) {
        digest.update((byte) 0);
        digest.update(buffer, start, end - start);
        return digest.digest();
    }

    static byte[] node(MessageDigest digest, byte[] left, byte[] right) {
        digest.update((byte) 1);
        digest.update(left);
        digest.update(right);
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
