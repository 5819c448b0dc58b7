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
            SELECT id, reference, project_name, state, registrant_id, due_on FROM registration
            WHERE state IN ('FIRST_REVIEW', 'SECOND_REVIEW', 'EXPERT_REVIEW') AND due_on <= :until AND id > :after
            ORDER BY id LIMIT :limit
            """)
    List<DueCaseRow> reviews(LocalDate until, String after, int limit);

    /** Eight hours make the stored moment the district's day. */
    @Query("""
            SELECT r.id, r.reference, r.project_name, r.state, r.registrant_id,
                   DATE(DATE_ADD(MAX(s.at), INTERVAL 8 HOUR)) AS due_on
            FROM registration r JOIN registration_step s ON s.registration_id = r.id AND s.state = r.state
            WHERE r.state = 'SUPPLEMENT_REQUESTED' AND r.id > :after
            GROUP BY r.id, r.reference, r.project_name, r.state, r.registrant_id
            ORDER BY r.id LIMIT :limit
            """)
    List<DueCaseRow> supplements(String after, int limit);

    @Query("""
            INSERT IGNORE INTO due_reminder (subject_id, due_on, stage, reminded_on)
            VALUES (:subjectId, :dueOn, :stage, :remindedOn)
            """)
    int claim(String subjectId, LocalDate dueOn, String stage, LocalDate remindedOn);
}
