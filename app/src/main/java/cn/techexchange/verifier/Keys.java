package cn.techexchange.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Public keys by their ids, which are computed here and not believed. */
final class Keys {
    private static final String ALGORITHM = "Ed25519";
    private static final int ID_DIGITS = 16;
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");
    private final Map<String, PublicKey> keys = new HashMap<>();
    private final boolean given;

    private Keys(boolean given) {
        this.given = given;
    }

    /** @param file the published list in JSON, or keys in PEM */
    static Keys of(Optional<Path> file) throws IOException, Refutation {
        var keys = new Keys(file.isPresent());
        if (file.isEmpty()) {
            return keys;
        }
        try {
            keys.read(new String(Files.readAllBytes(file.get()), StandardCharsets.UTF_8));
            return keys;
        } catch (BrokenEntry | GeneralSecurityException | IllegalArgumentException e) {
            throw Refutation.of("公钥文件", "无法识别");
        }
    }

    private void read(String text) throws BrokenEntry, GeneralSecurityException {
        if (text.contains("-----BEGIN")) {
            for (Matcher pem = PEM.matcher(text); pem.find(); ) {
                add(pem.group(1).replaceAll("\\s", ""));
            }
            return;
        }
        for (JsonNode key : Json.parse(text).path("keys")) {
            String id = add(key.path("publicKey").asText());
            if (!id.equals(key.path("keyId").asText())) {
                throw new BrokenEntry("编号不符");
            }
        }
    }

    private String add(String base64) throws GeneralSecurityException {
        byte[] encoded = Base64.getDecoder().decode(base64);
        String id = Hex.of(Algorithm.SHA_256.digest().digest(encoded)).substring(0, ID_DIGITS);
        keys.put(id, KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
        return id;
    }

    /** True too where no keys were given: then nothing is said about signatures. */
    boolean verify(String keyId, String message, String signature) {
        PublicKey key = keys.get(keyId);
        if (key == null) {
            return !given;
        }
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(message.getBytes(StandardCharsets.UTF_8));
            byte[] bytes = Base64.getDecoder().decode(signature);
            return Base64.getEncoder().encodeToString(bytes).equals(signature) && check.verify(bytes);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
