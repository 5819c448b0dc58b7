package cn.techexchange.market.gaps.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CandidateDemandRows extends GenericRepository<CandidateDemandRow, String> {
    @Query("""
            INSERT INTO challenge_candidate_demand (candidate_id, demand_id, open_demand_id)
            VALUES (:candidateId, :demandId, :demandId)
            """)
    void add(String candidateId, String demandId);

    @Query("UPDATE challenge_candidate_demand SET open_demand_id = NULL WHERE candidate_id = :candidateId")
    void close(String candidateId);

    @Query("""
            SELECT candidate_id, demand_id FROM challenge_candidate_demand
            WHERE candidate_id IN (:candidateIds) ORDER BY candidate_id, demand_id
            """)
    List<CandidateDemandRow> of(List<String> candidateIds);

    @Query("""
            SELECT candidate_id, demand_id FROM challenge_candidate_demand
            WHERE open_demand_id IN (:demandIds) ORDER BY demand_id
            """)
    List<CandidateDemandRow> open(List<String> demandIds);
}
