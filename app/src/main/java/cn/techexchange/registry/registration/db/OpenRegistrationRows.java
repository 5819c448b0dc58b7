package cn.techexchange.registry.registration.db;

import cn.techexchange.registry.registration.OpenRegistrations.Waiting;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OpenRegistrationRows extends GenericRepository<RegistrationRow, String> {
    @Query("""
            SELECT state, COUNT(*) AS registrations, SUM(transaction_value_fen) AS transaction_value_fen,
            SUM(technology_value_fen) AS technology_value_fen FROM registration
            WHERE state IN ('SUBMITTED', 'ACCEPTED', 'FIRST_REVIEW', 'SECOND_REVIEW', 'EXPERT_REVIEW',
            'SUPPLEMENT_REQUESTED') GROUP BY state ORDER BY state LIMIT 20
            """)
    List<Waiting> waiting();
}
