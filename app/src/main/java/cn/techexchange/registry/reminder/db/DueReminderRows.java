package cn.techexchange.registry.reminder.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DueReminderRows extends GenericRepository<DueReminderRow, DueReminderRow.Key> {
    @Query("""
            SELECT * FROM (
                SELECT 'REGISTRATION' AS kind, r.id, r.id AS registration_id, r.reference, r.project_name,
                       r.state AS stage, r.registrant_id, r.due_on
                FROM registration r
                WHERE r.state IN ('FIRST_REVIEW', 'SECOND_REVIEW', 'EXPERT_REVIEW') AND r.due_on <= :until
                  AND r.id > :after
                UNION ALL
                SELECT 'CHANGE', c.id, r.id, r.reference, r.project_name, c.state, r.registrant_id, c.due_on
                FROM registration_change c JOIN registration r ON r.id = c.registration_id
                WHERE c.state IN ('FIRST_REVIEW', 'SECOND_REVIEW', 'EXPERT_REVIEW') AND c.due_on <= :until
                  AND c.id > :after
            ) due ORDER BY id LIMIT :limit
            """)
    List<DueCaseRow> reviews(LocalDate until, String after, int limit);

    /** Eight hours make the stored moment the district's day. */
    @Query("""
            SELECT kind, id, registration_id, reference, project_name, stage, registrant_id,
                   DATE(DATE_ADD(asked_at, INTERVAL 8 HOUR)) AS due_on
            FROM (
                SELECT 'REGISTRATION' AS kind, r.id, r.id AS registration_id, r.reference, r.project_name,
                       r.supplement_of AS stage, r.registrant_id,
                       (SELECT MAX(s.at) FROM registration_step s
                        WHERE s.registration_id = r.id AND s.state = r.state) AS asked_at
                FROM registration r
                WHERE r.state = 'SUPPLEMENT_REQUESTED' AND r.id > :after
                UNION ALL
                SELECT 'CHANGE', c.id, r.id, r.reference, r.project_name, c.supplement_of, r.registrant_id,
                       (SELECT MAX(s.at) FROM registration_change_step s
                        WHERE s.change_id = c.id AND s.state = c.state)
                FROM registration_change c JOIN registration r ON r.id = c.registration_id
                WHERE c.state = 'SUPPLEMENT_REQUESTED' AND c.id > :after
            ) asked
            WHERE asked_at IS NOT NULL
            ORDER BY id LIMIT :limit
            """)
    List<DueCaseRow> supplements(String after, int limit);

    @Query("""
            INSERT IGNORE INTO due_reminder (subject_id, due_on, stage, reminded_on)
            VALUES (:subjectId, :dueOn, :stage, :remindedOn)
            """)
    int claim(String subjectId, LocalDate dueOn, String stage, LocalDate remindedOn);
}
