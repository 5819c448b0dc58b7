package cn.techexchange.market.search.unanswered.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UnansweredRows extends GenericRepository<UnansweredRow, String> {
    @Query("""
            UPDATE unanswered_search SET searches = searches + 1
            WHERE day = :day AND kind = :kind AND outcome = :outcome AND text_hash = :textHash
            """)
    int countAgain(LocalDate day, String kind, String outcome, String textHash);

    @Query("SELECT COUNT(*) FROM unanswered_search WHERE day = :day")
    long countTexts(LocalDate day);

    @Query("""
            INSERT INTO unanswered_search (day, kind, outcome, text_hash, text, searches)
            VALUES (:day, :kind, :outcome, :textHash, :text, 1)
            ON DUPLICATE KEY UPDATE searches = searches + 1
            """)
    void countFirst(LocalDate day, String kind, String outcome, String textHash, String text);

    /** Those sought less often than {@code searches}, or as often and behind {@code place}. */
    @Query("""
            SELECT place, text, kind, outcome, searches, last_on FROM (
              SELECT CONCAT(kind, '.', outcome, '.', text_hash) AS place, MIN(text) AS text, kind, outcome,
                     SUM(searches) AS searches, MAX(day) AS last_on
              FROM unanswered_search WHERE day BETWEEN :from AND :until
              GROUP BY kind, outcome, text_hash) AS sought
            WHERE searches < :searches OR (searches = :searches AND place > :place)
            ORDER BY searches DESC, place LIMIT :limit
            """)
    List<UnansweredRow> list(LocalDate from, LocalDate until, long searches, String place, int limit);

    @Query("DELETE FROM unanswered_search WHERE day < :day")
    int deleteBefore(LocalDate day);
}
