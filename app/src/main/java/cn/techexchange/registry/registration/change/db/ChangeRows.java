package cn.techexchange.registry.registration.change.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ChangeRows extends GenericRepository<ChangeRow, String> {
    ChangeRow save(ChangeRow row);

    ChangeRow update(ChangeRow row);

    Optional<ChangeRow> findById(String id);

    @Query("SELECT * FROM registration_change WHERE id = :id FOR UPDATE")
    Optional<ChangeRow> lock(String id);

    @Query("SELECT * FROM registration_change WHERE registration_id = :registrationId AND open_mark = 1")
    Optional<ChangeRow> findOpen(String registrationId);

    @Query("SELECT * FROM registration_change WHERE registration_id = :registrationId ORDER BY id DESC LIMIT 100")
    List<ChangeRow> listOf(String registrationId);

    @Query("""
            SELECT * FROM registration_change
            WHERE state IN ('FIRST_REVIEW', 'SECOND_REVIEW', 'EXPERT_REVIEW') AND id > :after
            ORDER BY id LIMIT :limit
            """)
    List<ChangeRow> running(String after, int limit);

    List<ChangeRow> findByIdIn(List<String> ids);
}
