package cn.techexchange.market.brokerage.db;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NoteRows extends GenericRepository<NoteRow, String> {
    NoteRow save(NoteRow row);

    @Query("""
            SELECT * FROM broker_note WHERE organization_id = :organizationId AND (:before IS NULL OR id < :before)
            ORDER BY id DESC LIMIT :limit
            """)
    List<NoteRow> list(String organizationId, @Nullable String before, int limit);

    @Query("""
            SELECT * FROM broker_note
            WHERE organization_id = :organizationId AND demand_id = :demandId AND achievement_id = :achievementId
            ORDER BY id DESC LIMIT 200
            """)
    List<NoteRow> listOf(String organizationId, String demandId, String achievementId);

    @Query("SELECT * FROM broker_note WHERE organization_id = :organizationId AND id = :id")
    Optional<NoteRow> find(String organizationId, String id);

    @Query("DELETE FROM broker_note WHERE organization_id = :organizationId AND id = :id")
    void delete(String organizationId, String id);
}
