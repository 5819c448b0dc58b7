package cn.techexchange.market.gaps.db;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GapRunRows extends GenericRepository<GapRunRow, String> {
    String COLUMNS = "SELECT id, state, done, total, input_hash, requested_by, started_at, updated_at FROM gap_map ";

    @Query("""
            INSERT INTO gap_map (id, state, done, total, input_hash, content, requested_by, started_at, updated_at)
            VALUES (:id, :state, :done, :total, :inputHash, '{}', :requestedBy, :startedAt, :updatedAt)
            """)
    void add(
            String id,
            String state,
            int done,
            int total,
            String inputHash,
            @Nullable String requestedBy,
            Instant startedAt,
            Instant updatedAt);

    @Query("""
            UPDATE gap_map SET state = :state, done = :done, total = :total, input_hash = :inputHash,
              updated_at = :updatedAt
            WHERE id = :id
            """)
    void move(String id, String state, int done, int total, String inputHash, Instant updatedAt);

    @Query("UPDATE gap_map SET content = :content WHERE id = :id")
    void fill(String id, String content);

    @Query("UPDATE gap_map SET content = '{}' WHERE id < :id AND content <> '{}'")
    void emptyBefore(String id);

    @Query(COLUMNS + "ORDER BY id DESC LIMIT 1")
    Optional<GapRunRow> findLatest();

    @Query(COLUMNS + "WHERE state = 'DONE' ORDER BY id DESC LIMIT 1")
    Optional<GapRunRow> findLatestDone();

    @Query("SELECT content FROM gap_map WHERE id = :id")
    Optional<String> content(String id);
}
