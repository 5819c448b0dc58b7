package cn.techexchange.registry.contract;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A file of the contract.
 *
 * @param sha256 of its bytes, by which the content store keeps it
 * @param textSha256 of its text without blanks, so that a file saved anew is still recognised; empty when it has none
 * @param pages zero for an image
 */
@Serdeable
public record ContractDocument(
        String id,
        DocumentPurpose purpose,
        String fileName,
        String sha256,
        String textSha256,
        long size,
        String mediaType,
        int pages,
        Instant addedAt) {
    public boolean hasText() {
        return !textSha256.isEmpty();
    }

    /** What the file is for. */
    public enum DocumentPurpose {
        /** The signed contract, PDF or Word; there is one. */
        CONTRACT_TEXT,
        ANNEX
    }
}
