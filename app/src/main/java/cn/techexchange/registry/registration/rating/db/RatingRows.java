package cn.techexchange.registry.registration.rating.db;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RatingRows extends GenericRepository<RatingRow, String> {
    RatingRow save(RatingRow row);

    RatingRow update(RatingRow row);

    @Query("SELECT * FROM registration_rating WHERE registration_id = :registrationId")
    Optional<RatingRow> find(String registrationId);

    @Query("""
            SELECT * FROM registration_rating
            WHERE (:followUp IS NULL OR follow_up = :followUp) AND (:before IS NULL OR registration_id < :before)
            ORDER BY registration_id DESC LIMIT :limit
            """)
    List<RatingRow> list(@Nullable String followUp, @Nullable String before, int limit);
}
