package cn.techexchange.market.confidential.db;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccessRequestRows extends GenericRepository<AccessRequestRow, String> {
    AccessRequestRow save(AccessRequestRow row);

    AccessRequestRow update(AccessRequestRow row);

    Optional<AccessRequestRow> findByIdAndOwnerOrganizationId(String id, String ownerOrganizationId);

    Optional<AccessRequestRow> findByIdAndOrganizationId(String id, String organizationId);

    @Query("""
            SELECT * FROM access_request
            WHERE owner_organization_id = :organizationId AND (:before IS NULL OR id < :before)
            ORDER BY id DESC LIMIT :limit
            """)
    List<AccessRequestRow> listForOwner(String organizationId, @Nullable String before, int limit);

    @Query("""
            SELECT * FROM access_request
            WHERE organization_id = :organizationId AND (:before IS NULL OR id < :before)
            ORDER BY id DESC LIMIT :limit
            """)
    List<AccessRequestRow> listForRequester(String organizationId, @Nullable String before, int limit);

    @Query("""
            SELECT * FROM access_request
            WHERE listing_id = :listingId AND organization_id = :organizationId
            ORDER BY id DESC LIMIT 50
            """)
    List<AccessRequestRow> listOf(String listingId, String organizationId);
}
