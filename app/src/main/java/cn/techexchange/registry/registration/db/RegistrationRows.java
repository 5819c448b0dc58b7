package cn.techexchange.registry.registration.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RegistrationRows extends GenericRepository<RegistrationRow, String> {
    RegistrationRow save(RegistrationRow row);

    RegistrationRow update(RegistrationRow row);

    Optional<RegistrationRow> findById(String id);

    Optional<RegistrationRow> findByContractId(String contractId);

    Optional<RegistrationRow> findByReference(String reference);

    boolean existsByNationalNumber(String nationalNumber);

    @Query("SELECT * FROM registration WHERE id = :id FOR UPDATE")
    Optional<RegistrationRow> lock(String id);

    @Query("""
            SELECT * FROM registration WHERE registrant_id = :registrantId AND id < :before
            ORDER BY id DESC LIMIT :limit
            """)
    List<RegistrationRow> listOf(String registrantId, String before, int limit);

    List<RegistrationRow> findByIdIn(List<String> ids);

    @Query("SELECT * FROM registration WHERE id > :after ORDER BY id LIMIT :limit")
    List<RegistrationRow> listAfter(String after, int limit);

    @Query("""
            SELECT * FROM registration
            WHERE state IN ('FIRST_REVIEW', 'SECOND_REVIEW', 'EXPERT_REVIEW') AND id > :after
            ORDER BY id LIMIT :limit
            """)
    List<RegistrationRow> running(String after, int limit);

    @Query("INSERT INTO registration_reference (year, last_number) VALUES (:year, 1)"
            + " ON DUPLICATE KEY UPDATE last_number = last_number + 1")
    void countReference(int year);

    @Query("SELECT last_number FROM registration_reference WHERE year = :year")
    int lastReference(int year);

    @Query("SELECT state, COUNT(*) AS registrations FROM registration GROUP BY state ORDER BY state LIMIT 20")
    List<StateCount> counts();
}
