package cn.techexchange.registry.contract.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ContractDocumentRows extends GenericRepository<ContractDocumentRow, String> {
    List<ContractDocumentRow> saveAll(List<ContractDocumentRow> rows);

    List<ContractDocumentRow> findByContractIdOrderById(String contractId);

    List<ContractDocumentRow> findByContractIdInOrderById(List<String> contractIds);

    @Query("DELETE FROM contract_document WHERE contract_id = :contractId")
    void removeOf(String contractId);
}
