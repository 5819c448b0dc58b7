package cn.techexchange.market.confidential.db;

import cn.techexchange.market.confidential.Tier;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("confidential_detail")
record ConfidentialDetailRow(String listingId, Tier tier, String detail, Instant updatedAt) {
    /** Without the detail, whatever logs it. */
    @Override
    public String toString() {
        return "confidential detail " + tier + " of " + listingId;
    }
}
