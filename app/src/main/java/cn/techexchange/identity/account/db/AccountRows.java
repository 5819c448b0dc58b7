package cn.techexchange.identity.account.db;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRows extends GenericRepository<AccountRow, String> {
    AccountRow save(AccountRow row);

    AccountRow update(AccountRow row);

    Optional<AccountRow> findById(String id);

    Optional<AccountRow> findByEmail(String email);

    List<AccountRow> findByIdInOrderByName(List<String> ids);

    @Query("SELECT * FROM account WHERE organization_id = :organizationId ORDER BY name, id LIMIT 1000")
    List<AccountRow> listOfOrganization(String organizationId);

    @Query("""
            SELECT * FROM account WHERE FIND_IN_SET(:role, roles) > 0 AND state = 'ACTIVE'
            ORDER BY name, id LIMIT 500""")
    List<AccountRow> listOfRole(String role);

    @Query("""
            SELECT * FROM account
            WHERE (:text IS NULL OR LOCATE(:text, name) > 0 OR LOCATE(:text, email) > 0)
              AND (:organizationId IS NULL OR organization_id = :organizationId)
              AND (:state IS NULL OR state = :state)
              AND (:cursor IS NULL OR id < :cursor)
            ORDER BY id DESC LIMIT :size""")
    List<AccountRow> list(
            @Nullable String text,
            @Nullable String organizationId,
            @Nullable String state,
            @Nullable String cursor,
            int size);

    @Query("UPDATE account SET password_hash = :newHash WHERE id = :id AND password_hash = :oldHash")
    void replaceHash(String id, String oldHash, String newHash);
}
