package cn.techexchange.registry.contract;

import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A sentence in a document of the contract.
 *
 * @param page from 1
 * @param from first character in the page's stored text, from 0
 * @param to after the last character that stands on that page
 * @param sentence as read, without the blanks and line breaks of the layout
 */
@Serdeable
public record FindingPlace(String documentId, int page, int from, int to, String sentence) {
    private static final int HASH_LENGTH = 16;

    /** Of the sentence alone: a new upload or another page leaves it as it was. */
    String sentenceHash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sentence.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
