package cn.techexchange.market.attachment.db;

import cn.techexchange.market.attachment.Attachment;
import cn.techexchange.market.attachment.Attachments;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Singleton
final class StoredAttachments implements Attachments {
    private final AttachmentRows rows;

    StoredAttachments(AttachmentRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Attachment> find(String id) {
        return rows.findById(id).map(AttachmentRow::toAttachment);
    }

    @Override
    public List<Attachment> listOf(String listingId) {
        return rows.listOf(listingId).stream().map(AttachmentRow::toAttachment).toList();
    }

    @Override
    public void add(Attachment attachment) {
        rows.save(AttachmentRow.of(attachment));
    }

    @Override
    public void remove(String id, Instant at) {
        rows.remove(id, at);
    }
}
