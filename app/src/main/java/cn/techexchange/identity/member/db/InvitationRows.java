package cn.techexchange.identity.member.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InvitationRows extends GenericRepository<InvitationRow, String> {
    InvitationRow save(InvitationRow row);

    InvitationRow update(InvitationRow row);

    @Query("SELECT * FROM invitation WHERE id = :id AND organization_id = :organizationId FOR UPDATE")
    Optional<InvitationRow> findLocked(String organizationId, String id);

    @Query("SELECT * FROM invitation WHERE token_hash = :tokenHash FOR UPDATE")
    Optional<InvitationRow> findByTokenLocked(String tokenHash);

    Optional<InvitationRow> findByTokenHash(String tokenHash);

    @Query("""
            SELECT * FROM invitation WHERE organization_id = :organizationId AND state = 'PENDING'
            ORDER BY id DESC LIMIT 200""")
    List<InvitationRow> listPending(String organizationId);

    @Query("""
            UPDATE invitation SET state = 'REVOKED'
            WHERE organization_id = :organizationId AND email = :email AND state = 'PENDING'""")
    void revokePending(String organizationId, String email);
}
