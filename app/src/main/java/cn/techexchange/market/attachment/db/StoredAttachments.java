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
        rows.save(AttachmentRow.of(attachment, rows.lastPosition(attachment.listingId()) + 1));
    }

    @Override
    public void order(String listingId, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            rows.place(listingId, ids.get(i), i + 1);
        }
    }

    @Override
    public void remove(String id, Instant at) {
        rows.remove(id, at);
    }
}
