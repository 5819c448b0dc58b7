package cn.techexchange.registry.contract;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.contract.ContractDocument.DocumentPurpose;
import jakarta.inject.Singleton;
import java.io.InputStream;

/** Takes a file into the contract. */
@Singleton
public final class AttachDocument {
    private final ContractAccess access;
    private final ReceiveDocument receiveDocument;
    private final ChangeDocuments changeDocuments;

    AttachDocument(ContractAccess access, ReceiveDocument receiveDocument, ChangeDocuments changeDocuments) {
        this.access = access;
        this.receiveDocument = receiveDocument;
        this.changeDocuments = changeDocuments;
    }

    /**
     * Stores the file first and changes the contract last, so that a file too many is only unused.
     *
     * @throws cn.techexchange.platform.problem.ProblemException as {@link ReceiveDocument#receive} and {@code
     *     VERSION_CHANGED}, {@code CONTRACT_LOCKED}, {@code TOO_MANY_DOCUMENTS}
     */
    public Contract attach(
            Caller caller,
            String contractId,
            long expectedVersion,
            DocumentPurpose purpose,
            String fileName,
            InputStream content) {
        EntityTag.mustMatch(access.own(caller, contractId).requireVersion(), expectedVersion);
        ContractDocument document = receiveDocument.receive(purpose, fileName, content);
        return changeDocuments.attach(caller, contractId, expectedVersion, document);
    }
}
