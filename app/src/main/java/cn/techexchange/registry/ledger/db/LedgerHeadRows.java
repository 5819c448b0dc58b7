package cn.techexchange.registry.ledger.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LedgerHeadRows extends GenericRepository<LedgerHeadRow, Integer> {
    @Query("SELECT * FROM ledger_head WHERE id = 1")
    LedgerHeadRow head();

    @Query("SELECT * FROM ledger_head WHERE id = 1 FOR UPDATE")
    LedgerHeadRow lock();

    @Query("UPDATE ledger_head SET sequence_number = :sequence, hash = :hash WHERE id = 1")
    void moveTo(long sequence, String hash);
}
