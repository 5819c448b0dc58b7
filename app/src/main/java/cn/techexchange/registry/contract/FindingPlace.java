package cn.techexchange.registry.contract;

import cn.techexchange.platform.text.Sha256;
import io.micronaut.serde.annotation.Serdeable;

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
        return Sha256.of(sentence).substring(0, HASH_LENGTH);
    }
}
