package cn.techexchange.registry.contract;

import java.time.Instant;
import java.util.List;

/**
 * What was submitted, unchangeable.
 *
 * @param number 1 for the first submission of the contract
 * @param contentSha256 over the canonical JSON (RFC 8785) of form and document hashes
 */
public record Submission(
        String contractId,
        int number,
        ContractForm form,
        List<ContractDocument> documents,
        String contentSha256,
        String submittedBy,
        Instant submittedAt) {
    public Submission {
        documents = List.copyOf(documents);
    }
}
