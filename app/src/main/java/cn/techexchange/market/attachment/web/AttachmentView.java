package cn.techexchange.market.attachment.web;

import cn.techexchange.market.attachment.Attachment;
import cn.techexchange.market.attachment.AttachmentTier;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

@Serdeable
record AttachmentView(
        String id,
        AttachmentTier tier,
        String name,
        long size,
        String mediaType,
        String sha256,
        boolean image,
        Instant addedAt) {
    static AttachmentView of(Attachment attachment) {
        return new AttachmentView(
                attachment.id(),
                attachment.tier(),
                attachment.name(),
                attachment.content().size(),
                attachment.content().mediaType(),
                attachment.content().sha256(),
                attachment.isImage(),
                attachment.addedAt());
    }
}
