package cn.techexchange.registry.registration.expert.db;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OpinionRows extends GenericRepository<OpinionRow, OpinionRow.Key> {
    String EXPERT = "SELECT registration_id, account_id, credit_code, assigned_by, assigned_at, conflicted,"
            + " declaration, declared_at FROM registration_expert ";

    OpinionRow save(OpinionRow row);

    @Query("SELECT * FROM registration_opinion WHERE registration_id = :registrationId"
            + " ORDER BY given_at, account_id LIMIT 200")
    List<OpinionRow> listOf(String registrationId);

    @Query(EXPERT + "WHERE registration_id = :registrationId AND account_id = :accountId")
    Optional<ExpertRow> expert(String registrationId, String accountId);

    @Query(EXPERT + "WHERE registration_id = :registrationId ORDER BY assigned_at, account_id LIMIT 50")
    List<ExpertRow> experts(String registrationId);

    @Query(EXPERT + "WHERE account_id = :accountId ORDER BY registration_id DESC LIMIT 200")
    List<ExpertRow> ofExpert(String accountId);

    @Query("INSERT INTO registration_expert"
            + " (registration_id, account_id, credit_code, party_codes, assigned_by, assigned_at, declaration)"
            + " SELECT r.id, :accountId, :creditCode, r.party_codes, :assignedBy, :assignedAt, ''"
            + " FROM registration r WHERE r.id = :registrationId")
    void addExpert(String registrationId, String accountId, String creditCode, String assignedBy, Instant assignedAt);

    @Query("UPDATE registration_expert SET conflicted = :conflicted, declaration = :declaration,"
            + " declared_at = :declaredAt"
            + " WHERE registration_id = :registrationId AND account_id = :accountId AND declared_at IS NULL")
    void declare(
            String registrationId,
            String accountId,
            boolean conflicted,
            String declaration,
            @Nullable Instant declaredAt);
}
