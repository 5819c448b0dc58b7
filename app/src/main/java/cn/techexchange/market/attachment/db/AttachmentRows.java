package cn.techexchange.market.attachment.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AttachmentRows extends GenericRepository<AttachmentRow, String> {
    AttachmentRow save(AttachmentRow row);

    Optional<AttachmentRow> findById(String id);

    @Query("SELECT * FROM listing_attachment WHERE listing_id = :listingId ORDER BY position, id LIMIT 500")
    List<AttachmentRow> listOf(String listingId);

    @Query("SELECT COALESCE(MAX(position), 0) FROM listing_attachment WHERE listing_id = :listingId")
    int lastPosition(String listingId);

    @Query("UPDATE listing_attachment SET position = :position WHERE id = :id AND listing_id = :listingId")
    void place(String listingId, String id, int position);

    @Query("UPDATE listing_attachment SET removed_at = :at WHERE id = :id AND removed_at IS NULL")
    void remove(String id, Instant at);
}
