package cn.techexchange.registry.reconciliation.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OwnRegistrationRows extends GenericRepository<DifferenceRow, String> {
    String SELECT = "SELECT id AS registration_id, contract_id, reference, national_number AS number, project_name,"
            + " counted_transaction_fen AS gross_fen, counted_technology_fen AS technology_fen,"
            + " decided_on AS registered_on, counted_contracts AS contracts"
            + " FROM registration WHERE national_number IS NOT NULL AND ";

    @Query(SELECT + "decided_on BETWEEN :from AND :to ORDER BY id LIMIT 100000")
    List<RegisteredRow> registeredBetween(LocalDate from, LocalDate to);

    @Query(SELECT + "national_number IN (:numbers) ORDER BY id LIMIT 100000")
    List<RegisteredRow> withNumbers(List<String> numbers);

    /** Joined here and not by the database: it cuts long lists of names off without a word. */
    @Query("SELECT contract_id, role, name FROM contract_party WHERE contract_id IN (:contractIds)"
            + " ORDER BY contract_id, position LIMIT 100000")
    List<PartyNameRow> parties(List<String> contractIds);
}
