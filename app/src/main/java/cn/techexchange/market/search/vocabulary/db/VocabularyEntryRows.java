package cn.techexchange.market.search.vocabulary.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface VocabularyEntryRows extends GenericRepository<VocabularyEntryRow, String> {
    @Query("SELECT * FROM vocabulary_entry ORDER BY changed_at DESC, id DESC LIMIT 10000")
    List<VocabularyEntryRow> list();

    @Query("""
            INSERT INTO vocabulary_entry (id, relation, terms, source, enabled, changed_at, version)
            VALUES (:id, :relation, :terms, :source, :enabled, :changedAt, 1)
            ON DUPLICATE KEY UPDATE relation = VALUES(relation), terms = VALUES(terms), source = VALUES(source),
              enabled = VALUES(enabled), changed_at = VALUES(changed_at), version = version + 1
            """)
    void put(String id, String relation, String terms, String source, boolean enabled, Instant changedAt);

    @Query("DELETE FROM vocabulary_entry WHERE id = :id")
    void remove(String id);

    @Query("SELECT number FROM vocabulary_edition WHERE id = 1")
    long edition();

    @Query("UPDATE vocabulary_edition SET number = number + 1 WHERE id = 1")
    void countEdition();

    @Query("SELECT content_hash FROM vocabulary_refusal ORDER BY content_hash LIMIT 10000")
    List<String> refusals();

    @Query("""
            INSERT INTO vocabulary_refusal (content_hash, refused_at) VALUES (:contentHash, :at)
            ON DUPLICATE KEY UPDATE refused_at = VALUES(refused_at)
            """)
    void refuse(String contentHash, Instant at);
}
