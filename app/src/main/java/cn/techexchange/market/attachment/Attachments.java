package cn.techexchange.market.attachment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The files of listings. */
public interface Attachments {
    Optional<Attachment> find(String id);

    /** All of the listing in the order their owner gave them, new ones last; removed ones too. */
    List<Attachment> listOf(String listingId);

    void add(Attachment attachment);

    /** @param ids of the listing's files, the first one first */
    void order(String listingId, List<String> ids);

    void remove(String id, Instant at);
}
