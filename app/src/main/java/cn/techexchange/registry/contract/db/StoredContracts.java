package cn.techexchange.registry.contract.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.techexchange.platform.json.Json;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.sql.UniqueKey;
import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.contract.ContractDocument;
import cn.techexchange.registry.contract.ContractParty;
import cn.techexchange.registry.contract.ContractProblem;
import cn.techexchange.registry.contract.ContractState;
import cn.techexchange.registry.contract.Contracts;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A contract with its readers, parties and documents, always written together. */
@Singleton
class StoredContracts implements Contracts {
    private final ContractRows rows;
    private final ContractPartyRows parties;
    private final ContractDocumentRows documents;
    private final Json json;

    StoredContracts(ContractRows rows, ContractPartyRows parties, ContractDocumentRows documents, Json json) {
        this.rows = rows;
        this.parties = parties;
        this.documents = documents;
        this.json = json;
    }

    @Override
    public Contract get(String id) {
        return find(id).orElseThrow(() -> ProblemException.notFound("合同"));
    }

    @Override
    public Optional<Contract> find(String id) {
        return rows.findById(id).map(this::withDocuments);
    }

    @Override
    public Optional<Contract> findByNegotiation(String negotiationId) {
        return rows.findByNegotiationId(negotiationId).map(this::withDocuments);
    }

    @Override
    @Transactional
    public Contract add(Contract contract) {
        ContractRow stored;
        try {
            stored = rows.save(ContractRow.of(contract, json));
        } catch (DataAccessException e) {
            if (UniqueKey.refused(e, "contract_negotiation")) {
                throw new ProblemException(ContractProblem.CONTRACT_ALREADY_DRAFTED, "该对接已经生成合同，请在“我的合同”中打开。");
            }
            throw e;
        }
        writeParts(contract);
        return stored.toContract(json, contract.documents());
    }

    @Override
    @Transactional
    public Contract update(Contract contract) {
        ContractRow stored = rows.update(ContractRow.of(contract, json));
        rows.removeReaders(contract.id());
        documents.removeOf(contract.id());
        writeParts(contract);
        return stored.toContract(json, contract.documents());
    }

    private void writeParts(Contract contract) {
        contract.readers().forEach(organization -> rows.addReader(organization, contract.id()));
        parties.replace(contract);
        documents.saveAll(contract.documents().stream()
                .map(document -> ContractDocumentRow.of(contract.id(), document))
                .toList());
    }

    @Override
    public List<Contract> listReadableBy(
            String organizationId, Set<ContractState> states, @Nullable String before, int limit) {
        List<String> wanted = (states.isEmpty() ? Arrays.stream(ContractState.values()) : states.stream())
                .map(ContractState::name)
                .toList();
        return withDocuments(rows.listReadableBy(organizationId, wanted, before, limit));
    }

    @Override
    public List<Contract> findSharingDocument(Contract contract) {
        List<String> hashes =
                contract.documents().stream().map(ContractDocument::sha256).toList();
        List<String> textHashes = contract.documents().stream()
                .filter(ContractDocument::hasText)
                .map(ContractDocument::textSha256)
                .toList();
        return withDocuments(rows.findSharingDocument(contract.id(), orNone(hashes), orNone(textHashes)));
    }

    @Override
    public List<Contract> findSameDeal(Contract contract) {
        return withDocuments(rows.findSameDeal(
                contract.id(),
                contract.form().subject().projectName(),
                contract.form().worksheet().transactionValue().fen(),
                orNone(contract.form().parties().stream()
                        .map(ContractParty::creditCode)
                        .filter(code -> !code.isEmpty())
                        .toList())));
    }

    /** SQL has no empty list; no hash and no credit code looks like this. */
    private static List<String> orNone(List<String> values) {
        return values.isEmpty() ? List.of("-") : values;
    }

    private Contract withDocuments(ContractRow row) {
        return withDocuments(List.of(row)).getFirst();
    }

    private List<Contract> withDocuments(List<ContractRow> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, List<ContractDocument>> files =
                documents
                        .findByContractIdInOrderById(
                                found.stream().map(ContractRow::id).toList())
                        .stream()
                        .collect(groupingBy(
                                ContractDocumentRow::contractId, mapping(ContractDocumentRow::toDocument, toList())));
        return found.stream()
                .map(row -> row.toContract(json, files.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
