package cn.techexchange.registry.ledger.tree;

import cn.techexchange.platform.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/** The Ed25519 key that signs heads. The JDK cannot tell a private key's public half; Bouncy Castle can. */
public final class SigningKey {
    public static final String ALGORITHM = "Ed25519";
    private static final int ID_DIGITS = 16;
    private final Ed25519PrivateKeyParameters key;
    private final byte[] publicKey;

    private SigningKey(Ed25519PrivateKeyParameters key) {
        this.key = key;
        try {
            publicKey = SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(key.generatePublicKey())
                    .getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param text PKCS #8 (RFC 8410) in Base64, with or without the lines that PEM puts around it
     * @throws IllegalArgumentException when it is no such key
     */
    public static SigningKey parse(String text) {
        String base64 = text.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        try {
            var parsed = PrivateKeyFactory.createKey(Base64.getDecoder().decode(base64));
            if (parsed instanceof Ed25519PrivateKeyParameters key) {
                return new SigningKey(key);
            }
            throw new IllegalArgumentException("not an Ed25519 key");
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("not an Ed25519 key", e);
        }
    }

    /** First digits of the public key's SHA-256. */
    public String id() {
        return Sha256.of(publicKey).substring(0, ID_DIGITS);
    }

    String publicKey() {
        return Base64.getEncoder().encodeToString(publicKey);
    }

    String sign(byte[] message) {
        var signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(message, 0, message.length);
        return Base64.getEncoder().encodeToString(signer.generateSignature());
    }
}
