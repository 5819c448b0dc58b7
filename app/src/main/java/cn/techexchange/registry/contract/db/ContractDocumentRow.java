package cn.techexchange.registry.contract.db;

import cn.techexchange.registry.contract.ContractDocument;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("contract_document")
record ContractDocumentRow(
        @Id String id,
        String contractId,
        ContractDocument.DocumentPurpose purpose,
        String fileName,
        String sha256,
        String textSha256,
        long sizeBytes,
        String mediaType,
        int pages,
        Instant addedAt) {
    static ContractDocumentRow of(String contractId, ContractDocument document) {
        return new ContractDocumentRow(
                document.id(),
                contractId,
                document.purpose(),
                document.fileName(),
                document.sha256(),
                document.textSha256(),
                document.size(),
                document.mediaType(),
                document.pages(),
                document.addedAt());
    }

    ContractDocument toDocument() {
        return new ContractDocument(id, purpose, fileName, sha256, textSha256, sizeBytes, mediaType, pages, addedAt);
    }
}
