package cn.techexchange.market.confidential;

import java.time.Instant;
import java.util.List;

/** Who read what and when; never what it said. */
public interface Readings {
    void add(Reading reading);

    /** Newest first, at most 200. */
    List<Reading> listOf(String listingId);

    /** @param subject the tier's or the attachment's name */
    record Reading(
            String id,
            String listingId,
            String accessRequestId,
            String organizationId,
            String accountId,
            String subject,
            Instant at) {}
}
