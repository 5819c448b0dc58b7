package cn.techexchange.registry.nationalform.db;

import cn.techexchange.registry.registration.RegistrationState;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WantedRows extends GenericRepository<WantedRow, String> {
    @Query("""
            SELECT id FROM registration
            WHERE state IN (:states) AND (:kind = '' OR kind = :kind) AND id > :after
              AND (:from = '1000-01-01' OR decided_on >= :from) AND (:to = '9999-12-31' OR decided_on <= :to)
            ORDER BY id LIMIT :limit
            """)
    List<WantedRow> list(
            Collection<RegistrationState> states, String kind, LocalDate from, LocalDate to, String after, int limit);
}
