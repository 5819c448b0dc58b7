package cn.techexchange.registry.contract;

import cn.techexchange.platform.problem.ProblemException;
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

    /** @throws ProblemException {@code NOT_FOUND} */
    public ContractDocument document(String documentId) {
        return documents.stream()
                .filter(document -> document.id().equals(documentId))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("文件"));
    }
}
