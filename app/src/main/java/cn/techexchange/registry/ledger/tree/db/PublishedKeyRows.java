package cn.techexchange.registry.ledger.tree.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PublishedKeyRows extends GenericRepository<PublishedKeyRow, String> {
    @Query("SELECT * FROM ledger_key ORDER BY first_used_at, key_id LIMIT 1000")
    List<PublishedKeyRow> list();

    @Query("""
            INSERT IGNORE INTO ledger_key (key_id, algorithm, public_key, first_used_at)
            VALUES (:keyId, :algorithm, :publicKey, :firstUsedAt)
            """)
    void add(PublishedKeyRow row);
}
