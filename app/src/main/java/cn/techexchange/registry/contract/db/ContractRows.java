package cn.techexchange.registry.contract.db;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ContractRows extends GenericRepository<ContractRow, String> {
    ContractRow save(ContractRow row);

    ContractRow update(ContractRow row);

    Optional<ContractRow> findById(String id);

    Optional<ContractRow> findByNegotiationId(String negotiationId);

    /** Identifiers are ordered by creation, so they are the cursor too. */
    @Query("""
            SELECT c.* FROM contract c JOIN contract_reader r ON r.contract_id = c.id
            WHERE r.organization_id = :organizationId AND c.state IN (:states)
            AND (:before IS NULL OR c.id < :before)
            ORDER BY c.id DESC LIMIT :limit""")
    List<ContractRow> listReadableBy(String organizationId, List<String> states, @Nullable String before, int limit);

    @Query("""
            SELECT DISTINCT c.* FROM contract c JOIN contract_document other ON other.contract_id = c.id
            WHERE (other.sha256 IN (:hashes) OR other.text_sha256 IN (:textHashes))
            AND c.id <> :contractId AND c.state <> 'CLOSED'
            ORDER BY c.id LIMIT 20""")
    List<ContractRow> findSharingDocument(String contractId, List<String> hashes, List<String> textHashes);

    @Query("""
            SELECT c.* FROM contract c
            WHERE c.project_name = :projectName AND c.transaction_value_fen = :transactionValueFen
            AND c.id <> :contractId AND c.state <> 'CLOSED'
            AND (SELECT COUNT(DISTINCT other.credit_code) FROM contract_party other
                WHERE other.contract_id = c.id AND other.credit_code IN (:creditCodes)) >= 2
            ORDER BY c.id LIMIT 20""")
    List<ContractRow> findSameDeal(
            String contractId, String projectName, long transactionValueFen, List<String> creditCodes);

    @Query("DELETE FROM contract_reader WHERE contract_id = :contractId")
    void removeReaders(String contractId);

    @Query("INSERT INTO contract_reader (organization_id, contract_id) VALUES (:organizationId, :contractId)")
    void addReader(String organizationId, String contractId);
}
