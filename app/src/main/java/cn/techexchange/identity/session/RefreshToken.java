package cn.techexchange.identity.session;

import cn.techexchange.identity.account.SecretToken;
import cn.techexchange.platform.text.Sha256;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the browser keeps in its cookie: which session, and the secret that works for one refresh. */
record RefreshToken(String sessionId, String secret) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f-]{36}\\.[A-Za-z0-9_-]{43}");

    static RefreshToken next(String sessionId) {
        return new RefreshToken(sessionId, SecretToken.next().text());
    }

    static Optional<RefreshToken> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        int dot = text.indexOf('.');
        return Optional.of(new RefreshToken(text.substring(0, dot), text.substring(dot + 1)));
    }

    String hash() {
        return Sha256.of(secret);
    }

    String text() {
        return sessionId + "." + secret;
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "RefreshToken of " + sessionId;
    }
}
