package cn.techexchange.registry.contract.db;

import cn.techexchange.platform.json.Json;
import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.contract.ContractDocument;
import cn.techexchange.registry.contract.ContractForm;
import cn.techexchange.registry.contract.ContractKind;
import cn.techexchange.registry.contract.ContractOrigin;
import cn.techexchange.registry.contract.ContractState;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.List;

@MappedEntity("contract")
record ContractRow(
        @Id String id,
        String registrantId,
        String draftedBy,
        @Nullable String negotiationId,
        @Nullable String achievementId,
        @Nullable String demandId,
        @Nullable String counterpartyId,
        @Nullable Long agreedFen,
        ContractState state,
        String projectName,
        @Nullable ContractKind kind,
        long transactionValueFen,
        long technologyValueFen,
        String form,
        int submissions,
        @Version @Nullable Long version,
        Instant createdAt,
        Instant updatedAt) {
    static ContractRow of(Contract contract, Json json) {
        ContractOrigin origin = contract.origin();
        ContractForm form = contract.form();
        return new ContractRow(
                contract.id(),
                contract.registrantId(),
                contract.draftedBy(),
                origin.negotiationId(),
                origin.achievementId(),
                origin.demandId(),
                origin.counterpartyId(),
                origin.agreedFen(),
                contract.state(),
                form.subject().projectName(),
                form.subject().kind(),
                form.worksheet().transactionValue().fen(),
                form.worksheet().technologyValue().fen(),
                json.write(form),
                contract.submissions(),
                contract.version(),
                contract.createdAt(),
                contract.updatedAt());
    }

    Contract toContract(Json json, List<ContractDocument> documents) {
        return new Contract(
                id,
                registrantId,
                draftedBy,
                new ContractOrigin(negotiationId, achievementId, demandId, counterpartyId, agreedFen),
                state,
                json.read(form, ContractForm.class),
                documents,
                submissions,
                createdAt,
                updatedAt,
                version);
    }
}
