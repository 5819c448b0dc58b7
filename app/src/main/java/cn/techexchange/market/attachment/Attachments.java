package cn.techexchange.market.attachment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The files of listings. */
public interface Attachments {
    Optional<Attachment> find(String id);

    /** All of the listing in the order they were added, removed ones too. */
    List<Attachment> listOf(String listingId);

    void add(Attachment attachment);

    void remove(String id, Instant at);
}
