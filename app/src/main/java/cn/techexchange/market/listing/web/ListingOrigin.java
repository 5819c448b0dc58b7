package cn.techexchange.market.listing.web;

import cn.techexchange.market.listing.Origin;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Where something taken in from elsewhere comes from.
 *
 * @param system name of the other system
 * @param identifier what it is called there
 */
@Serdeable
public record ListingOrigin(String system, String identifier) {
    /** Null for what was written here. */
    public static @Nullable ListingOrigin of(Origin origin) {
        String system = origin.sourceSystem();
        String identifier = origin.sourceId();
        return system == null || identifier == null ? null : new ListingOrigin(system, identifier);
    }
}
