package cn.techexchange.registry.ledger.tree;

import cn.techexchange.platform.text.Sha256;
import java.security.MessageDigest;
import org.bouncycastle.jcajce.provider.digest.SM3;

/** The hash algorithms of the trees; leaves and nodes begin with different bytes, so neither passes for the other. */
public enum TreeHash {
    SHA_256("SHA-256"),
    SM3("SM3");

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private final String identifier;

    TreeHash(String identifier) {
        this.identifier = identifier;
    }

    /** As it is written in heads and proofs. */
    public String identifier() {
        return identifier;
    }

    byte[] leaf(byte[] content) {
        MessageDigest digest = digest();
        digest.update(LEAF);
        return digest.digest(content);
    }

    byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = digest();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    byte[] emptyTree() {
        return digest().digest();
    }

    private MessageDigest digest() {
        return switch (this) {
            case SHA_256 -> Sha256.digest();
            case SM3 -> new SM3.Digest();
        };
    }
}
