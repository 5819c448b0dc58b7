package cn.techexchange.platform.mail;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens for links in mails: they say what they are for and are signed, so that nothing has to be stored for them. Signed with a key
 * of their own, derived from the platform's secret: no such token can ever pass for one that signs a person in.
 */
@Singleton
public final class SignedLinks {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private final SecretKeySpec key;

    SignedLinks(@Value("${exchange.signing-secret}") String secret) {
        byte[] own = mac(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM), "links in mails");
        this.key = new SecretKeySpec(own, ALGORITHM);
    }

    /** @param purpose so that a token for one thing does nothing else */
    public String sign(String purpose, String subject) {
        return ENCODER.encodeToString(subject.getBytes(StandardCharsets.UTF_8)) + "." + signature(purpose, subject);
    }

    /** The subject that was signed for this purpose; empty for anything else. */
    public Optional<String> read(String purpose, String token) {
        int dot = token.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            String subject = new String(Base64.getUrlDecoder().decode(token.substring(0, dot)), StandardCharsets.UTF_8);
            byte[] given = token.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
            byte[] right = signature(purpose, subject).getBytes(StandardCharsets.UTF_8);
            return MessageDigest.isEqual(given, right) ? Optional.of(subject) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String signature(String purpose, String subject) {
        return ENCODER.encodeToString(mac(key, purpose + "\n" + subject));
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
