package cn.techexchange.registry.rulepack.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PackEditionRows extends GenericRepository<PackEditionRow, String> {
    PackEditionRow save(PackEditionRow row);

    PackEditionRow update(PackEditionRow row);

    Optional<PackEditionRow> findById(String id);

    Optional<PackEditionRow> findByDryRunJob(String dryRunJob);

    Optional<PackEditionRow> findByCodeAndPackVersion(String code, int packVersion);

    @Query("SELECT * FROM rule_pack_edition WHERE id = :id FOR UPDATE")
    Optional<PackEditionRow> lock(String id);

    @Query("SELECT * FROM rule_pack_edition ORDER BY code, pack_version DESC LIMIT 500")
    List<PackEditionRow> list();

    @Query("SELECT COALESCE(MAX(pack_version), 0) FROM rule_pack_edition WHERE code = :code")
    int latest(String code);

    @Query("""
            SELECT code, pack_version, effective_from FROM rule_pack_edition
            WHERE state = 'APPROVED' ORDER BY code, pack_version LIMIT 1000
            """)
    List<ApprovedPackRow> approved();
}
