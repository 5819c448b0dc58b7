package cn.techexchange.market.listing;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.web.EntityTag;
import jakarta.inject.Singleton;
import java.util.Objects;

/** Opens a listing of the caller's own organisation for a write, at the version that the caller saw. */
@Singleton
public final class OwnListing {
    private final Listings listings;

    OwnListing(Listings listings) {
        this.listings = listings;
    }

    Listing get(Caller caller, Target target) {
        Listing listing = listings.getOwned(target.id(), caller.requireOrganization());
        EntityTag.mustMatch(Objects.requireNonNull(listing.version()), target.version());
        return listing;
    }

    /** @param version the one that the caller saw */
    public record Target(String id, long version) {}
}
