package cn.techexchange.market.attachment.db;

import cn.techexchange.market.attachment.Attachment;
import cn.techexchange.market.attachment.AttachmentTier;
import cn.techexchange.platform.storage.StoredContent;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("listing_attachment")
record AttachmentRow(
        @Id String id,
        String listingId,
        AttachmentTier tier,
        String name,
        String sha256,
        long size,
        String mediaType,
        String addedBy,
        Instant addedAt,
        @Nullable Instant removedAt,
        int position) {
    static AttachmentRow of(Attachment attachment, int position) {
        StoredContent content = attachment.content();
        return new AttachmentRow(
                attachment.id(),
                attachment.listingId(),
                attachment.tier(),
                attachment.name(),
                content.sha256(),
                content.size(),
                content.mediaType(),
                attachment.addedBy(),
                attachment.addedAt(),
                attachment.removedAt(),
                position);
    }

    Attachment toAttachment() {
        var content = new StoredContent(sha256, size, mediaType);
        return new Attachment(id, listingId, tier, name, content, addedBy, addedAt, removedAt);
    }
}
