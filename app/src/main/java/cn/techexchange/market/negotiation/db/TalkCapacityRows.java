package cn.techexchange.market.negotiation.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TalkCapacityRows extends GenericRepository<TalkCapacityRow, String> {
    @Query("""
            SELECT * FROM talk_capacity WHERE organization_id IN (:organizationIds)
            ORDER BY organization_id LIMIT 1000
            """)
    List<TalkCapacityRow> of(Collection<String> organizationIds);

    @Query("""
            INSERT INTO talk_capacity (organization_id, talks, declared_at) VALUES (:organizationId, :talks, :declaredAt)
            ON DUPLICATE KEY UPDATE talks = VALUES(talks), declared_at = VALUES(declared_at)
            """)
    void put(String organizationId, int talks, Instant declaredAt);

    @Query("DELETE FROM talk_capacity WHERE organization_id = :organizationId")
    void deleteOf(String organizationId);
}
