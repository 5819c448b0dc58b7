package cn.techexchange.registry.contract;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.web.EntityTag;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Adds files to a contract and takes them out; the stored bytes stay, submissions point to them. */
@Singleton
public class ChangeDocuments {
    private final ContractAccess access;
    private final Contracts contracts;
    private final Audit audit;
    private final Clock clock;

    ChangeDocuments(ContractAccess access, Contracts contracts, Audit audit, Clock clock) {
        this.access = access;
        this.contracts = contracts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Contract attach(Caller caller, String contractId, long expectedVersion, ContractDocument document) {
        Contract contract = own(caller, contractId, expectedVersion);
        record(caller, contractId, "CONTRACT_FILE_ADDED", "上传文件，校验值 " + document.sha256());
        return contracts.update(contract.attach(document, LocalTime.now(clock)));
    }

    @Transactional
    public Contract detach(Caller caller, String contractId, long expectedVersion, String documentId) {
        Contract contract = own(caller, contractId, expectedVersion);
        record(
                caller,
                contractId,
                "CONTRACT_FILE_REMOVED",
                "移除文件，校验值 " + contract.document(documentId).sha256());
        return contracts.update(contract.detach(documentId, LocalTime.now(clock)));
    }

    private Contract own(Caller caller, String contractId, long expectedVersion) {
        Contract contract = access.own(caller, contractId);
        EntityTag.mustMatch(contract.requireVersion(), expectedVersion);
        return contract;
    }

    private void record(Caller caller, String contractId, String action, String detail) {
        audit.record(caller.actor(), action, new Audit.Subject("contract", contractId), detail);
    }
}
