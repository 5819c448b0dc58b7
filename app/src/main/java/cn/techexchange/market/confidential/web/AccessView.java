package cn.techexchange.market.confidential.web;

import cn.techexchange.market.confidential.AccessState;
import cn.techexchange.market.confidential.Tier;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A request to read, as both sides see it; it does not name the owner, who may be anonymous.
 *
 * @param version for If-Match
 */
@Serdeable
record AccessView(
        String id,
        String listingId,
        String listingTitle,
        Tier tier,
        AccessState state,
        String purpose,
        String reason,
        String organizationName,
        String requesterName,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant acceptedAt,
        @Nullable String undertakingSha256,
        long version) {}
