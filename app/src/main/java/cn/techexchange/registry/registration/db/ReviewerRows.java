package cn.techexchange.registry.registration.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReviewerRows extends GenericRepository<ReviewerRow, ReviewerRow.Key> {
    ReviewerRow save(ReviewerRow row);

    @Query("""
            SELECT * FROM registration_reviewer WHERE registration_id = :registrationId
            ORDER BY step, account_id LIMIT 100
            """)
    List<ReviewerRow> listOf(String registrationId);

    @Query("DELETE FROM registration_reviewer WHERE registration_id = :registrationId")
    void deleteOf(String registrationId);

    @Query("UPDATE registration_expert SET party_codes = NULL WHERE case_id = :registrationId")
    void detachExperts(String registrationId);

    @Query("""
            UPDATE registration_expert SET party_codes =
                (SELECT r.party_codes FROM registration r WHERE r.id = :registrationId)
            WHERE case_id = :registrationId AND recused_at IS NULL
            """)
    void attachExperts(String registrationId);
}
