package cn.techexchange.indicator.facts.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FactHeadRows extends GenericRepository<FactHeadRow, Integer> {
    @Query("SELECT * FROM registration_fact_head WHERE id = 1 FOR UPDATE")
    FactHeadRow lock();

    @Query("SELECT position FROM registration_fact_head WHERE id = 1")
    long position();

    @Query("SELECT followed_sequence FROM registration_fact_head WHERE id = 1")
    long followed();

    @Query("UPDATE registration_fact_head SET position = :position WHERE id = 1")
    void movePosition(long position);

    @Query("UPDATE registration_fact_head SET followed_sequence = :sequence WHERE id = 1")
    void moveFollowed(long sequence);
}
