package cn.techexchange.registry.contract.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SubmissionRows extends GenericRepository<SubmissionRow, SubmissionRow.Key> {
    SubmissionRow save(SubmissionRow row);

    @Query("SELECT * FROM contract_submission WHERE contract_id = :contractId AND number = :number")
    Optional<SubmissionRow> find(String contractId, int number);

    @Query("SELECT * FROM contract_submission WHERE contract_id = :contractId ORDER BY number LIMIT 1000")
    List<SubmissionRow> listOf(String contractId);
}
