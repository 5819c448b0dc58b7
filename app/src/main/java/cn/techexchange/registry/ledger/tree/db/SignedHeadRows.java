package cn.techexchange.registry.ledger.tree.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SignedHeadRows extends GenericRepository<SignedHeadRow, LocalDate> {
    Optional<SignedHeadRow> findById(LocalDate headDate);

    @Query("SELECT * FROM ledger_tree_head ORDER BY head_date DESC LIMIT 1")
    Optional<SignedHeadRow> last();

    @Query("SELECT * FROM ledger_tree_head WHERE tree_size >= :sequence ORDER BY head_date LIMIT 1")
    Optional<SignedHeadRow> firstCovering(long sequence);

    @Query("SELECT * FROM ledger_tree_head WHERE head_date < :date ORDER BY head_date DESC LIMIT :limit")
    List<SignedHeadRow> before(LocalDate date, int limit);

    @Query("SELECT * FROM ledger_tree_head WHERE head_date > :date ORDER BY head_date LIMIT :limit")
    List<SignedHeadRow> after(LocalDate date, int limit);

    @Query("""
            INSERT IGNORE INTO ledger_tree_head
            (head_date, tree_size, chain_hash, sha256_root, sm3_root, signed_at, key_id, body, signature)
            VALUES (:headDate, :treeSize, :chainHash, :sha256Root, :sm3Root, :signedAt, :keyId, :body, :signature)
            """)
    void add(SignedHeadRow row);
}
