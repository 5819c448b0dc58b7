package cn.techexchange.market.attachment;

import cn.techexchange.platform.storage.StoredContent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of a listing. A public one shows with the versions that were published while it was there: added before, and
 * not removed before.
 */
public record Attachment(
        String id,
        String listingId,
        AttachmentTier tier,
        String name,
        StoredContent content,
        String addedBy,
        Instant addedAt,
        @Nullable Instant removedAt) {

    boolean belongsToVersionOf(Instant publishedAt) {
        return !addedAt.isAfter(publishedAt) && (removedAt == null || removedAt.isAfter(publishedAt));
    }

    public boolean isImage() {
        return content.mediaType().startsWith("image/");
    }
}
