package cn.techexchange.registry.registration.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WaitingRegistrationRows extends GenericRepository<RegistrationRow, String> {
    /** Of applications and of changes. */
    @Query("""
            SELECT (SELECT COUNT(*) FROM registration
                    WHERE registrant_id = :registrantId AND state = 'SUPPLEMENT_REQUESTED')
                 + (SELECT COUNT(*) FROM registration_change c JOIN registration r ON r.id = c.registration_id
                    WHERE r.registrant_id = :registrantId AND c.state = 'SUPPLEMENT_REQUESTED')
            """)
    long supplements(String registrantId);

    /** An expert's move: to declare, or to give an opinion on the submission as it stands. */
    @Query("""
            SELECT COUNT(*) FROM registration_expert e JOIN registration r ON r.id = e.registration_id
            LEFT JOIN registration_change c ON c.id = e.change_id
            LEFT JOIN registration_opinion o ON o.case_id = e.case_id
              AND o.account_id = e.account_id AND o.submission = COALESCE(c.submission, r.submission)
            WHERE e.account_id = :accountId AND COALESCE(c.state, r.state) = 'EXPERT_REVIEW'
              AND (e.conflicted IS NULL OR e.conflicted = FALSE) AND e.recused_at IS NULL AND o.account_id IS NULL
            """)
    long opinions(String accountId);
}
