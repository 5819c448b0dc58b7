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
    String EXPERT = "SELECT registration_id, change_id, account_id, credit_code, assigned_by, assigned_at, conflicted,"
            + " declaration, declared_at, recused_at FROM registration_expert ";

    OpinionRow save(OpinionRow row);

    @Query("SELECT * FROM registration_opinion WHERE case_id = :caseId ORDER BY given_at, account_id LIMIT 200")
    List<OpinionRow> listOf(String caseId);

    @Query(EXPERT + "WHERE case_id = :caseId AND account_id = :accountId")
    Optional<ExpertRow> expert(String caseId, String accountId);

    @Query(EXPERT + "WHERE case_id = :caseId ORDER BY assigned_at, account_id LIMIT 50")
    List<ExpertRow> experts(String caseId);

    @Query(EXPERT + "WHERE account_id = :accountId ORDER BY case_id DESC LIMIT 200")
    List<ExpertRow> ofExpert(String accountId);

    /** The parties' codes are those of the change where there is one, which has the registration's among them. */
    @Query("""
            INSERT INTO registration_expert (case_id, registration_id, change_id, account_id, credit_code, party_codes,
                change_party_codes, assigned_by, assigned_at, declaration)
            SELECT COALESCE(c.id, r.id), r.id, c.id, :accountId, :creditCode,
                CASE WHEN c.id IS NULL THEN r.party_codes END, c.party_codes, :assignedBy, :assignedAt, ''
            FROM registration r LEFT JOIN registration_change c ON c.registration_id = r.id AND c.id = :caseId
            WHERE r.id = :registrationId
            """)
    void addExpert(
            String caseId,
            String registrationId,
            String accountId,
            String creditCode,
            String assignedBy,
            Instant assignedAt);

    @Query("UPDATE registration_expert SET conflicted = :conflicted, declaration = :declaration,"
            + " declared_at = :declaredAt"
            + " WHERE case_id = :caseId AND account_id = :accountId AND declared_at IS NULL")
    void declare(String caseId, String accountId, boolean conflicted, String declaration, @Nullable Instant declaredAt);

    /** Detached from the parties' codes, which have this expert's among them from now on. */
    @Query("UPDATE registration_expert SET recused_at = :at, party_codes = NULL, change_party_codes = NULL"
            + " WHERE case_id = :caseId AND account_id = :accountId")
    void recuse(String caseId, String accountId, Instant at);
}
