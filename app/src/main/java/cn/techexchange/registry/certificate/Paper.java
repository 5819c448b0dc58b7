package cn.techexchange.registry.certificate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One paper that was given out.
 *
 * @param ledgerSequence the entry it certifies, null on a refusal; a change of the contract has an entry of its own
 *     and so a paper of its own
 * @param sha256 of its PDF, by which the content store keeps it
 */
public record Paper(
        String id,
        PaperKind kind,
        String registrationId,
        @Nullable Long ledgerSequence,
        PaperContent content,
        String sha256,
        Instant issuedAt) {
    public String code() {
        return content.check().code();
    }

    /** E.g. 技术合同认定登记证明-KQ-2026-000123. */
    public String fileName() {
        return kind.title() + "-" + content.heading().reference();
    }
}
