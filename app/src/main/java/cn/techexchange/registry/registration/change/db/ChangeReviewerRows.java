package cn.techexchange.registry.registration.change.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ChangeReviewerRows extends GenericRepository<ChangeReviewerRow, ChangeReviewerRow.Key> {
    ChangeReviewerRow save(ChangeReviewerRow row);

    @Query("SELECT * FROM registration_change_reviewer WHERE change_id = :changeId"
            + " ORDER BY step, account_id LIMIT 100")
    List<ChangeReviewerRow> listOf(String changeId);

    @Query("DELETE FROM registration_change_reviewer WHERE change_id = :changeId")
    void deleteOf(String changeId);

    @Query("UPDATE registration_expert SET change_party_codes = NULL WHERE case_id = :changeId")
    void detachExperts(String changeId);

    @Query("""
            UPDATE registration_expert SET change_party_codes =
                (SELECT c.party_codes FROM registration_change c WHERE c.id = :changeId)
            WHERE case_id = :changeId AND recused_at IS NULL
            """)
    void attachExperts(String changeId);
}
