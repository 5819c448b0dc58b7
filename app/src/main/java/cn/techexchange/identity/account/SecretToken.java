package cn.techexchange.identity.account;

import cn.techexchange.platform.text.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** 256 random bits as text for an address or a cookie; only {@link #hash} is ever stored. */
public record SecretToken(String text) {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static SecretToken next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public String hash() {
        return Sha256.of(text);
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "SecretToken";
    }
}
